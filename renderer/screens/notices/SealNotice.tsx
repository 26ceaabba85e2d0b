import { useState } from 'react';
import { lastOf, type DepartureRecord } from '#domain/departures/departure-record';
import type { MinorFile } from '#domain/minors/minor-file';
import { Section } from '../../components/Layout';
import { useWords } from '../../words/words';
import { NoticeForm } from './NoticeForm';
import { SealedNotice } from './SealedNotice';

interface SealNoticeProps {
  readonly file: MinorFile;
  readonly departure: DepartureRecord;
}

/** The last step of a known destination: the message to the police, or what became of it. */
export function SealNotice({ file, departure }: SealNoticeProps) {
  const { transfers: { known } } = useWords();
  const confirmed = lastOf(departure, 'confirm-known');
  const sealed = file.notices.findLast((one) => one.departureId === departure.id && one.kind === 'known-destination' && (!confirmed || one.sealedAt >= confirmed.at));
  const [again, setAgain] = useState(false);
  const [now, setNow] = useState(false);
  return (
    <Section title={known.title}>
      {sealed && !again
        ? <SealedNotice notice={sealed} arrive={now} onAgain={() => setAgain(true)} />
        : <NoticeForm kind="known-destination" subject={{ file, departure, corrects: null }} onSealed={() => { setNow(true); setAgain(false); }} />}
    </Section>
  );
}
