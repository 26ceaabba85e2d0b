import type { PutBack } from '#domain/backups/backup';
import { writtenMomentOf } from '#domain/words/written-moment';
import { Banner } from '../../components/Banner';
import { useWords } from '../../words/words';

/** That a backup was put back, and what is missing since. */
export function PutBackBanner({ putBack: { at, madeAt, lost } }: { readonly putBack: PutBack }) {
  const { backups } = useWords();
  const missing = lost === null ? backups.lostUnknown : backups.lost(lost.entries, lost.from ? writtenMomentOf(lost.from) : '', lost.until ? writtenMomentOf(lost.until) : '');
  return <Banner tone={lost?.entries === 0 ? 'quiet' : 'attention'}><p>{backups.putBack(writtenMomentOf(at), writtenMomentOf(madeAt))} {missing}</p></Banner>;
}
