import { ArrowDown, ArrowUp, PencilLine, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { countryName } from '#domain/dossiers/names';
import type { MinorFile } from '#domain/minors/minor-file';
import { journeyOf, ordersToAsk, type Stay, type StayFacts } from '#domain/minors/stay';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { Button } from '../../components/Button';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { LookRow, Rows } from '../../components/Rows';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { fieldSentences } from '../../words/sentences';
import { useWords, type AllWords } from '../../words/words';
import { ReasonForm } from '../files/ReasonForm';
import type { IdentityPanelProps } from './IdentityPanel';
import { StayForm } from './StayForm';

type Doing = { readonly what: 'add' } | { readonly what: 'correct' | 'withdraw'; readonly stay: Stay };

/** What is known of one stay in a line: "04-2024 tot 2025, als minderjarige, asiel gevraagd. Bron: de jongere". */
function factsOf({ from, to, registeredAs, asylum, source, note }: StayFacts, { field: { minors }, identity: { travel } }: AllWords): string {
  const period = from === null && to === null ? minors.noPeriod : travel.between(from ? writtenDate(from) : travel.unknownEnd, to ? writtenDate(to) : travel.unknownEnd);
  return [`${[period, minors.registeredAs[registeredAs], minors.stayAsylum[asylum]].join(', ')}.`, `${travel.source(minors.staySources[source])}.`, note].filter(Boolean).join(' ');
}

/** The journey, country after country; each can be mended, moved or withdrawn, and what stood before stays readable. */
export function TravelPanel({ file, onClose }: IdentityPanelProps) {
  const words = useWords();
  const { travel } = words.identity;
  const [doing, setDoing] = useState<Doing>();
  const journey = journeyOf(file.stays);
  const withdrawn = file.stays.filter((one) => one.withdrawnAt !== null);
  const done = (): void => setDoing(undefined);
  return (
    <Panel title={travel.title} onClose={onClose}>
      {doing?.what === 'add' && <StayForm minorId={file.minor.id} onDone={done} />}
      {doing?.what === 'correct' && <StayForm key={doing.stay.id} minorId={file.minor.id} stay={doing.stay} onDone={done} />}
      {doing?.what === 'withdraw' && <WithdrawStay stay={doing.stay} onDone={done} />}
      {!doing && (
        <>
          {journey.length === 0 ? <p>{travel.none}</p> : <Journey file={file} journey={journey} onDo={setDoing} />}
          <div><Button icon={Plus} onPress={() => setDoing({ what: 'add' })}>{travel.add}</Button></div>
          {withdrawn.length > 0 && (
            <>
              <h3>{travel.gone}</h3>
              <Rows label={travel.gone}>{withdrawn.map((one) => <LookRow key={one.id} title={countryName(one.country, words.field)} why={`${one.withdrawnReason} (${one.withdrawnAt && writtenDate(dayOf(one.withdrawnAt))})`} />)}</Rows>
            </>
          )}
        </>
      )}
    </Panel>
  );
}

function Journey({ file, journey, onDo }: { readonly file: MinorFile; readonly journey: readonly Stay[]; readonly onDo: (doing: Doing) => void }) {
  const words = useWords();
  const { travel } = words.identity;
  const act = useAct('travel.order');
  const toAsk = ordersToAsk(journey);
  const move = (index: number, by: -1 | 1): void => {
    const ids = journey.map((one) => one.id);
    ids.splice(index + by, 0, ...ids.splice(index, 1));
    void act.run({ minorId: file.minor.id, stayIds: ids });
  };
  return (
    <>
      <Rows ordered label={travel.title}>
        {journey.map((stay, index) => {
          const country = countryName(stay.country, words.field);
          return (
            <LookRow
              key={stay.id} title={<strong>{country}</strong>}
              why={<>{factsOf(stay, words)}{toAsk.includes(index + 1) && <> <strong>{travel.ask}</strong></>}{stay.earlier.map((one) => <span key={one.rev} className="meta"> {travel.was}: {countryName(one.country, words.field)}, {factsOf(one, words)} {one.reason} ({writtenDate(dayOf(one.replacedAt))})</span>)}</>}
              act={(
                <span className="split">
                  {index > 0 && <Button kind="plain" icon={ArrowUp} label={travel.earlier(country)} onPress={() => move(index, -1)} />}
                  {index < journey.length - 1 && <Button kind="plain" icon={ArrowDown} label={travel.later(country)} onPress={() => move(index, 1)} />}
                  <Button kind="plain" icon={PencilLine} label={travel.correct(country)} onPress={() => onDo({ what: 'correct', stay })} />
                  <Button kind="plain" icon={Trash2} label={travel.withdraw(country)} onPress={() => onDo({ what: 'withdraw', stay })} />
                </span>
              )}
            />
          );
        })}
      </Rows>
      <FailureNotice failure={act.failure} />
    </>
  );
}

function WithdrawStay({ stay, onDone }: { readonly stay: Stay; readonly onDone: () => void }) {
  const words = useWords();
  const { travel } = words.identity;
  const tell = useTell();
  const [reason, setReason] = useState('');
  const act = useAct('travel.withdraw');
  const title = travel.withdraw(countryName(stay.country, words.field));
  const withdraw = async (): Promise<void> => {
    if (!(await act.run({ stayId: stay.id, reason })).ok) return;
    tell({ says: travel.withdrawn });
    onDone();
  };
  return (
    <ReasonForm
      title={title} label={words.field.fields.labels.stayWithdrawal.reason} value={reason} onChange={setReason} problem={fieldSentences(act.problems, words)('reason')}
      act={title} pending={act.pending} failure={act.failure} onAct={() => void withdraw()} onBack={onDone}
    />
  );
}
