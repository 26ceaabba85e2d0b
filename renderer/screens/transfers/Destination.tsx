import { CircleCheck, MapPin } from 'lucide-react';
import { useState } from 'react';
import { mayMove as mayMoveDeparture } from '#domain/departures/departure-moves';
import { aroundOf, departureFactsOf, lastOf } from '#domain/departures/departure-record';
import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import type { Refusal } from '#domain/shared/refusal';
import { checkedFactsOf, maySayItIsSafe } from '#domain/transfers/safety-facts';
import { askedPoints, safetyGaps, type SafetyPoint } from '#domain/transfers/safety-check';
import { answersOf, isSafetyApproved, reviewOf, type TransferRecord } from '#domain/transfers/transfer-record';
import { mayMove } from '#domain/transfers/transfer-moves';
import { isRunning } from '#domain/transfers/transfer-table';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Empty } from '../../components/Empty';
import { Pairs } from '../../components/Facts';
import { Icon } from '../../components/Icon';
import { Columns, PageHeader, Section, Split, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Sheet } from '../../components/Sheet';
import { useNow } from '../../state/now';
import type { ScreenProps } from '../../state/route';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { writtenMoment } from '../../words/moments';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { contactName } from '../contacts/ContactPanel';
import { RoleTag } from '../contacts/RoleTag';
import { DepartureFile, type Case } from '../departures/DepartureFile';
import { Opens, useReturnToOpener } from '../departures/opens';
import { whereOf, withWhom } from '../departures/where';
import { ScriptName } from '../minors/Name';
import { SealNotice } from '../notices/SealNotice';
import { CompleteClaimForm } from './CompleteClaimForm';
import { DropForm } from './DropForm';
import { HostSigns } from './HostSigns';
import { PointForm } from './PointForm';
import { ReviewForm, Verdict } from './Review';
import { SafetyList } from './SafetyList';

/** A destination somebody named: is the youth safe there, who else says so, and what the police are told. */
export function Destination({ id, minor }: ScreenProps<'destination'>) {
  return <DepartureFile id={id} minor={minor}>{(found) => <DestinationScreen found={found} />}</DepartureFile>;
}

type Open = { readonly kind: 'point'; readonly point: SafetyPoint } | { readonly kind: 'review' } | { readonly kind: 'drop' } | { readonly kind: 'nothing' };

interface Judged {
  readonly found: Case;
  readonly transfer: TransferRecord;
  readonly gaps: readonly Refusal[];
}

function DestinationScreen({ found }: { readonly found: Case }) {
  const words = useWords();
  const { transfers: { destination }, minors, field } = words;
  const { file, departure, transfer } = found;
  const go = useGo();
  const name = fullName(file.minor);
  const toDeparture = <Button onPress={() => go({ name: 'departure', id: departure.id, minor: file.minor.id })}>{destination.toDeparture}</Button>;
  if (!transfer) return <><PageHeader title={destination.title(name)} /><Empty title={destination.none} act={toDeparture}>{destination.noneHelp}</Empty></>;
  const step = departure.status === 'known-destination' || isSafetyApproved(transfer) ? 3 : transfer.status === 'rejected' ? 2 : 1;
  return (
    <>
      <PageHeader
        title={destination.title(name)}
        note={
          <>
            {file.minor.nameInScript && <><ScriptName name={file.minor.nameInScript} />. </>}{minors.vNumber} <strong className="code">{file.minor.vNumber || field.minors.vNumberUnknown}</strong>.{' '}
            {destination.note(whereOf(transfer.destination, words), writtenDate(dayOf(departure.started.lastSeenAt)))} {destination.stepNote(step)}
          </>
        }
        acts={<Split>{toDeparture}{isSafetyApproved(transfer) && <Button onPress={() => go({ name: 'transfer', minor: file.minor.id, id: transfer.id })}>{destination.toTransfer}</Button>}</Split>}
      />
      <Work found={found} transfer={transfer} />
    </>
  );
}

/** At the left the proof, at the right what to do now. */
function Work({ found, transfer }: Omit<Judged, 'gaps'>) {
  const { transfers: { review, known }, language } = useWords();
  const { file, departure } = found;
  const now = useNow();
  const facts = checkedFactsOf(file, transfer, dayOf(now));
  const gaps = safetyGaps(facts);
  const points = askedPoints(facts.asked);
  const answers = answersOf(transfer);
  const stands = isSafetyApproved(transfer) && gaps.length === 0;
  const live = mayMove({ status: transfer.status, departure: departure.status }, 'answer-check').length === 0 && (departure.status !== 'known-destination' || !stands);
  const firstOpen = points.find((point) => gaps.some((gap) => gap.about['point'] === point));
  const [open, setOpen] = useState<Open>(() => (live && transfer.status !== 'rejected' && firstOpen ? { kind: 'point', point: firstOpen } : { kind: 'nothing' }));
  const [arrived, setArrived] = useState(false);
  useReturnToOpener(open.kind === 'nothing' || open.kind === 'point' ? undefined : open.kind);
  const openNow = (next: Open): void => { setArrived(true); setOpen(next); };
  const afterAnswer = (answered: SafetyPoint): void => {
    const rest = points.filter((point) => point !== answered && gaps.some((gap) => gap.about['point'] === point && (gap.code === 'safety-point-open' || gap.code === 'safety-point-too-old')));
    openNow(rest[0] ? { kind: 'point', point: rest.find((point) => points.indexOf(point) > points.indexOf(answered)) ?? rest[0] } : { kind: 'nothing' });
  };
  const close = (): void => openNow({ kind: 'nothing' });
  const judged: Judged = { found, transfer, gaps };
  const confirmed = lastOf(departure, 'confirm-known');
  const sealed = file.notices.findLast((one) => one.departureId === departure.id && one.kind === 'known-destination');
  const point = open.kind === 'point' && live ? open.point : undefined;
  return (
    <div className="destination">
      <Columns shape="list-work">
        <Stack gap="medium">
          <SafetyList points={points} answers={answers} gaps={gaps} open={point} onOpen={live ? (chosen) => openNow({ kind: 'point', point: chosen }) : undefined} />
          <HostSigns file={file} transfer={transfer} live={live} />
          <Section title={review.title}><Verdict transfer={transfer} /></Section>
          <Section title={known.title}>
            {departure.status === 'known-destination' && confirmed
              ? <p><Icon of={MapPin} /> {known.at(writtenMoment(confirmed.at, language))}{sealed && <><br /><Icon of={CircleCheck} /> {known.sealed(writtenMoment(sealed.sealedAt, language))}</>}</p>
              : <p className="meta">{known.notYet}</p>}
          </Section>
          <Claim file={file} transfer={transfer} />
        </Stack>
        <div className="stack destination-work" data-gap="medium">
          {open.kind === 'drop' && <Sheet><DropForm departure={departure} onClose={close} /></Sheet>}
          {open.kind === 'review' && <Sheet><ReviewForm transfer={transfer} gaps={gaps} onClose={close} /></Sheet>}
          {point && (
            <Sheet>
              <PointForm key={point} transfer={transfer} point={point} given={answers.find((answer) => answer.point === point)} arrive={arrived} onDone={() => afterAnswer(point)} onClose={close} />
            </Sheet>
          )}
          <Next judged={judged} live={live} open={open} firstOpen={firstOpen} onOpen={openNow} />
        </div>
      </Columns>
    </div>
  );
}

interface NextProps {
  readonly judged: Judged;
  readonly live: boolean;
  readonly open: Open;
  readonly firstOpen: SafetyPoint | undefined;
  readonly onOpen: (open: Open) => void;
}

/** What stands in the way, in sentences, and the one act that comes next. */
function Next({ judged, live, open, firstOpen, onOpen }: NextProps) {
  const { transfers: { safety, review, drop, destination } } = useWords();
  const { found: { file, departure }, transfer, gaps } = judged;
  const known = departure.status === 'known-destination';
  const approved = isSafetyApproved(transfer);
  if (known && approved && gaps.length === 0) return <SealNotice file={file} departure={departure} />;
  const claimed = departure.status === 'destination-claimed';
  if (!known && !claimed && !(isRunning(transfer.status) && (departure.status === 'found' || departure.status === 'returned'))) return <Banner tone="quiet"><p>{destination.dropped}</p></Banner>;
  if (transfer.status === 'preparation') return <Sheet><CompleteClaimForm transfer={transfer} /></Sheet>;
  const idle = open.kind === 'nothing';
  const rejected = transfer.status === 'rejected';
  return (
    <Stack gap="medium">
      {rejected && <Banner tone="attention"><p><strong>{review.notSuitable(reviewOf(transfer)?.body.reviewer ?? '')}.</strong> {review.rejectedNext}</p></Banner>}
      {live && (
        <>
          {gaps.length > 0 ? <Gaps gaps={gaps} /> : !approved && <Banner tone="safe"><p>{safety.complete}</p></Banner>}
          <Split>
            {idle && firstOpen && <Button kind={rejected ? 'secondary' : 'primary'} onPress={() => onOpen({ kind: 'point', point: firstOpen })}>{safety.next}</Button>}
            {open.kind !== 'review' && transfer.status === 'safety-check' && (
              <Opens form="review"><Button kind={idle && gaps.length === 0 ? 'primary' : 'secondary'} onPress={() => onOpen({ kind: 'review' })}>{review.open}</Button></Opens>
            )}
          </Split>
        </>
      )}
      {approved && claimed && <ConfirmKnown judged={judged} primary={idle && gaps.length === 0} />}
      {open.kind !== 'drop' && claimed && <Split><Opens form="drop"><Button kind="plain" onPress={() => onOpen({ kind: 'drop' })}>{drop.open}</Button></Opens></Split>}
    </Stack>
  );
}

/** The points that are open are counted; everything else that is in the way gets its sentence. */
function Gaps({ gaps }: { readonly gaps: readonly Refusal[] }) {
  const words = useWords();
  const { transfers: { safety } } = words;
  const open = gaps.filter((gap) => gap.code === 'safety-point-open');
  const rest = gaps.filter((gap) => gap.code !== 'safety-point-open');
  const few = open.length <= 3;
  return (
    <Section title={safety.gaps}>
      <ul className="sentences">
        {rest.map((gap) => <li key={`${gap.code} ${gap.about['point'] ?? ''}`}>{sentenceOfRefusal(gap, words)}</li>)}
        {few ? open.map((gap) => <li key={gap.about['point']}>{sentenceOfRefusal(gap, words)}</li>) : <li>{safety.openPoints(open.length)}</li>}
      </ul>
    </Section>
  );
}

function ConfirmKnown({ judged: { found: { file, departure }, transfer }, primary }: { readonly judged: Judged; readonly primary: boolean }) {
  const words = useWords();
  const { transfers: { known } } = words;
  const now = useNow();
  const tell = useTell();
  const act = useAct('departures.confirmKnown');
  const inTheWay = mayMoveDeparture(departureFactsOf(departure, aroundOf(file, departure, maySayItIsSafe(file, transfer, dayOf(now))), now), 'confirm-known', { departureId: departure.id });
  const confirm = async (): Promise<void> => {
    const answer = await act.run({ departureId: departure.id });
    if (answer.ok) tell({ says: known.done });
  };
  return (
    <Section title={known.title}>
      <Stack gap="medium">
        <p>{known.about}</p>
        <FailureNotice failure={act.failure} />
        <Split>
          <Button kind={primary ? 'primary' : 'secondary'} icon={MapPin} pending={act.pending} why={inTheWay[0] && sentenceOfRefusal(inTheWay[0], words)} onPress={() => void confirm()}>{known.act}</Button>
        </Split>
      </Stack>
    </Section>
  );
}

/** What was said about the destination, and by whom. */
function Claim({ file, transfer: { destination: said } }: { readonly file: MinorFile; readonly transfer: TransferRecord }) {
  const words = useWords();
  const { transfers: { destination }, field } = words;
  const { destination: labels } = field.fields.labels;
  const inNetwork = file.contacts.find((contact) => contact.id === said.hostContactId);
  return (
    <Section title={destination.claim} as="aside">
      <Pairs pairs={[
        [labels.country, whereOf(said, words)],
        [labels.hostName, withWhom(said, words)],
        ...(inNetwork ? [[destination.inNetwork, <>{contactName(inNetwork, words)} <RoleTag contact={inNetwork} /></>] as const] : []),
        [labels.hostContact, said.hostContact || destination.notNoted],
        [labels.address, said.address || destination.notNoted],
        [labels.source, said.source],
        [labels.claimedOn, writtenDate(said.claimedOn)],
        [labels.reliability, field.departures.reliabilities[said.reliability]],
      ]} />
      <p className="meta">{destination.addressNote}</p>
    </Section>
  );
}
