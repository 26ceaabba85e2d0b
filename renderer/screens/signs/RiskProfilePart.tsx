import { CircleCheck, Printer } from 'lucide-react';
import { useState } from 'react';
import { isShelterOpen } from '#domain/placements/shelter-moves';
import type { ShelterRecord } from '#domain/placements/shelter-record';
import { writtenDate } from '#domain/shared/plain-date';
import type { OutputOf } from '#electron/contract/contract';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Acts, Section } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { useAct } from '../../state/use-act';
import { useWords } from '../../words/words';

/** The risk profile of a proposal: makes the one page, and says which came out. */
export function RiskProfilePart({ shelter }: { readonly shelter: ShelterRecord }) {
  const { stay: { shelter: labels } } = useWords();
  const [made, setMade] = useState<OutputOf<'placements.printRiskProfile'>>();
  const act = useAct('placements.printRiskProfile');
  const print = async (): Promise<void> => {
    const answer = await act.run({ shelterId: shelter.id });
    if (answer.ok) setMade(answer.value);
  };
  return (
    <Section title={labels.profile}>
      <p className="meta">{labels.about}</p>
      {shelter.profiles.length === 0 ? <p>{labels.noProfile}</p> : (
        <ul className="sentences">{shelter.profiles.toReversed().map((one) => <li key={one.id}>{labels.line(one.copy, writtenDate(one.madeOn), one.printedBy)}</li>)}</ul>
      )}
      {made && <Banner tone="safe" icon={CircleCheck} announce="status"><p>{labels.made(made.fileName)}</p>{made.shortened && <p>{labels.shortened}</p>}</Banner>}
      {act.pending && <p className="meta" role="status">{labels.printing}</p>}
      <FailureNotice failure={act.failure} />
      {isShelterOpen(shelter.status) && <Acts><Button icon={Printer} pending={act.pending} onPress={() => void print()}>{shelter.profiles.length === 0 ? labels.print : labels.printAgain}</Button></Acts>}
    </Section>
  );
}
