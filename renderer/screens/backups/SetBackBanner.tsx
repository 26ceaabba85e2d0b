import type { ToldSetBack } from '#domain/vault/set-back';
import { writtenMomentOf } from '#domain/words/written-moment';
import { Banner } from '../../components/Banner';
import { useWords } from '../../words/words';

/** That the vault was not as it was left, what is missing, and what to do. */
export function SetBackBanner({ setBack: { at, kind, missing } }: { readonly setBack: ToldSetBack }) {
  const { backups } = useWords();
  const what = kind === 'acts-missing' ? backups.actsMissing(missing) : backups.setBackKinds[kind];
  return <Banner tone="danger"><p><strong>{backups.setBack(writtenMomentOf(at))}</strong> {what} {backups.setBackDo}</p></Banner>;
}
