import { MapPin } from 'lucide-react';
import { mayMove } from '#domain/departures/departure-moves';
import { isMove } from '#domain/departures/departure-table';
import { aroundOf, departureFactsOf, lastOf, reportNumberOf, reportStandingOf, urgentBecause } from '#domain/departures/departure-record';
import { groundsOf } from '#domain/departures/grounds';
import { lostGroundOf } from '#domain/departures/lost-ground';
import { isOpen } from '#domain/departures/departure-clock';
import { clockStepsOf, nextStep, reporterOf } from '#domain/departures/clock-steps';
import type { StepCode } from '#domain/departures/steps';
import { dayOf, type Instant } from '#domain/shared/instant';
import { daysBetween, writtenDate, type PlainDate } from '#domain/shared/plain-date';
import { maySayItIsSafe } from '#domain/transfers/safety-facts';
import { Button } from '../../components/Button';
import { Rows, StepRow } from '../../components/Rows';
import { useGo } from '../../state/store';
import { listedMoment, writtenMoment } from '../../words/moments';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { ClaimForm } from './ClaimForm';
import { limitWords, timeLeft } from './clock';
import type { Case } from './DepartureFile';
import { EvidenceForm } from './EvidenceForm';
import { NumberForm } from './NoteForms';
import { NotedStepRow } from './NotedStepRow';
import { Opens } from './opens';
import { ReportForm } from './ReportForm';
import { UnknownForm } from './UnknownForm';
import { inSentence, whereOf } from './where';

/** The form that is open on the screen of a departure; one at a time. */
export type OpenForm = 'report' | 'evidence' | 'unknown' | 'claim' | 'sighting' | 'reopen' | 'found' | 'majority' | 'death' | 'take-back' | 'details' | 'number' | `step:${StepCode}`;

interface StepProps {
  readonly found: Case;
  readonly now: Instant;
  readonly open: OpenForm | undefined;
  readonly onOpen: (form: OpenForm | undefined) => void;
}

/** Where the steps with forms of their own stand among the others. */
const before: Readonly<Partial<Record<StepCode, 'report' | 'unknown' | 'destination'>>> = { 'tell-police-gone-again': 'report', 'correct-police': 'report', 'ask-progress': 'report', 'tell-avim': 'report', 'avim-notice': 'report', 'mend-ground': 'unknown', 'tell-ind': 'unknown', 'tell-dtv': 'unknown' };
const own: readonly StepCode[] = ['report-missing', 'confirm-unknown', 'judge-destination', 'seal-notice'];
const first: readonly StepCode[] = ['call-112', 'check-room', 'tell-each-other'];

/** The steps of a departure, each with who does it and by when. The step to do now carries the primary button. */
export function StepList(props: StepProps) {
  const { departures: { steps } } = useWords();
  const { found: { file, departure }, now, open, onOpen } = props;
  const all = clockStepsOf(file, departure, now).filter(({ code }) => !own.includes(code));
  const goesOn = isOpen(departure.status) && departure.status !== 'found';
  // while the search goes on the report, the ground and the destination lead; after it, whatever waits the longest
  const lead = goesOn || departure.status === 'known-destination' || open !== undefined ? undefined : nextStep(all)?.code;
  const rows = (wanted: (code: StepCode) => boolean) => all.filter(({ code }) => wanted(code)).map((step) => (
    <NotedStepRow
      key={step.code} step={step} departure={departure} file={file} now={now} open={open === `step:${step.code}`} primary={step.code === lead} onOpen={() => onOpen(`step:${step.code}`)} onClose={() => onOpen(undefined)}
    />
  ));
  const has = (move: 'report-missing' | 'confirm-unknown' | 'claim-destination'): boolean => goesOn || lastOf(departure, move) !== undefined;
  return (
    <Rows ordered label={steps.title}>
      {rows((code) => first.includes(code))}
      {has('report-missing') && <ReportStep {...props} />}
      {rows((code) => before[code] === 'report')}
      {has('confirm-unknown') && departure.status !== 'known-destination' && <UnknownStep {...props} />}
      {rows((code) => before[code] === 'unknown')}
      {(goesOn || departure.status === 'known-destination' || transferThatGoesOn(props.found)) && <DestinationStep {...props} />}
      {rows((code) => !first.includes(code) && before[code] === undefined)}
    </Rows>
  );
}

function ReportStep({ found, now, open, onOpen }: StepProps) {
  const words = useWords();
  const { departures: { steps }, field, language } = words;
  const { file, departure } = found;
  const report = lastOf(departure, 'report-missing')?.body;
  if (report) {
    const number = reportNumberOf(departure);
    return (
      <StepRow
        state="done" current={open === 'number'} title={steps.report} who={report.reportedBy} due={steps.doneOn(listedMoment(report.reportedAt, dayOf(now), language).join(' '))}
        why={<>{steps.reported(inSentence(report.reportedBy), field.departures.channels[report.channel], number)}{report.reasonLate !== '' && <> {steps.reasonLate(report.reasonLate)}</>}</>}
        acts={open === 'number'
          ? <NumberForm departure={departure} onClose={() => onOpen(undefined)} />
          : <Opens form="number"><Button kind={number === '' ? 'secondary' : 'plain'} onPress={() => onOpen('number')}>{steps.numberAct(number)}</Button></Opens>}
      />
    );
  }
  const standing = reportStandingOf(file, departure, now);
  const may = isMove(departure.status, 'report-missing');
  const when = limitWords(standing.dueAt, now, words);
  const why = standing.stage === 'late' ? steps.reportWas(when) : urgentBecause(file, departure).length > 0 ? steps.reportUrgent(when) : steps.reportBefore(when);
  const who = field.departures.parties[reporterOf(file, departure)];
  if (!may) return <StepRow state="not-needed" title={steps.report} who={who} due={field.departures.statuses[departure.status]} />;
  const busy = open !== undefined && open !== 'report';
  return (
    <StepRow
      state={standing.stage === 'late' ? 'late' : standing.stage === 'due' ? 'now' : 'open'} current={!busy} title={steps.report} why={why} who={who} due={timeLeft(standing, now, words)}
      acts={open === 'report'
        ? <ReportForm found={found} onClose={() => onOpen(undefined)} />
        : <Opens form="report"><Button kind={busy ? 'secondary' : 'primary'} onPress={() => onOpen('report')}>{steps.reportAct}</Button></Opens>}
    />
  );
}

function UnknownStep({ found: { file, departure, transfer }, now, open, onOpen }: StepProps) {
  const words = useWords();
  const { departures: { steps }, field } = words;
  const established = lastOf(departure, 'confirm-unknown')?.body;
  const facts = departureFactsOf(departure, aroundOf(file, departure, maySayItIsSafe(file, transfer, dayOf(now))), now);
  if (departure.status !== 'not-found' && departure.status !== 'missing-reported' && established) {
    const { avimNoticeOn, coaDepartureOn: coa, nidosDepartureOn: nidos, reasonDatesDiffer } = established;
    const lost = lostGroundOf(departure, now);
    const day = (one: PlainDate | null): string => (one === null ? steps.noDay : writtenDate(one));
    return (
      <StepRow
        state={lost ? 'refused' : 'done'} title={steps.unknown} who={steps.avim} due={lost ? steps.groundLost : field.departures.clock.done}
        why={<>{lost && <span className="reason">{steps.groundTakenBack(writtenMoment(lost.at, words.language), lost.by, lost.body.reason)}</span>}{steps.unknownDone(writtenDate(avimNoticeOn))} {steps.unknownDays(day(coa), day(nidos))}{coa !== nidos && <> {steps.difference(coa !== null && nidos !== null ? Math.abs(daysBetween(coa, nidos)) : null, reasonDatesDiffer)}</>}</>}
        acts={lost && (open === 'evidence' ? <EvidenceForm departure={departure} onClose={() => onOpen(undefined)} /> : <Opens form="evidence"><Button onPress={() => onOpen('evidence')}>{steps.evidenceAct}</Button></Opens>)}
      />
    );
  }
  const absent = departure.status === 'not-found' || departure.status === 'missing-reported';
  if (!absent) return <StepRow state="not-needed" title={steps.unknown} who={steps.avim} due={field.departures.statuses[departure.status]} />;

  const today = dayOf(now);
  const inTheWay = mayMove(facts, 'confirm-unknown', { departureId: departure.id, avimNoticeOn: today, coaDepartureOn: today, nidosDepartureOn: today, reasonDatesDiffer: '' })
    .filter((reason) => reason.code !== 'departure-move-not-from-here');
  const ground = groundsOf(facts.evidence, facts.limits, facts.countsFrom, now).find((one) => one.holds);
  const may = inTheWay.length === 0;
  const here = open === 'unknown' || open === 'evidence';
  const close = (): void => onOpen(undefined);
  return (
    <StepRow
      state={may ? 'now' : 'blocked'} current={here || (may && open === undefined)} title={steps.unknown} who={steps.avim} due={may ? steps.may : steps.waits}
      why={may && ground ? steps.unknownMay(field.departures.grounds[ground.kind]) : <>{steps.unknownWaits} {inTheWay.map((reason) => <span key={reason.code} className="reason">{sentenceOfRefusal(reason, words)}</span>)}</>}
      acts={open === 'unknown' ? <UnknownForm departure={departure} onClose={close} /> : open === 'evidence' ? <EvidenceForm departure={departure} onClose={close} /> : (
        <>
          {may && <Opens form="unknown"><Button kind={open === undefined ? 'primary' : 'secondary'} onPress={() => onOpen('unknown')}>{steps.unknownAct}</Button></Opens>}
          <Opens form="evidence"><Button onPress={() => onOpen('evidence')}>{steps.evidenceAct}</Button></Opens>
        </>
      )}
    />
  );
}

/** The transfer of a youth who is found or back, when it did not stop with that. */
const transferThatGoesOn = ({ departure: { status }, transfer }: Case): Case['transfer'] =>
  ((status === 'returned' || status === 'found') && transfer?.status !== 'stopped' && transfer?.status !== 'proven-false' ? transfer : undefined);

function DestinationStep({ found, open, onOpen }: StepProps) {
  const { departure, transfer } = found;
  const words = useWords();
  const { departures: { steps } } = words;
  const go = useGo();
  const toCheck = (): void => go({ name: 'destination', id: departure.id, minor: departure.minorId });
  const where = transfer ? whereOf(transfer.destination, words) : '';
  if (departure.status === 'known-destination') {
    return <StepRow state="done" title={steps.destination} why={steps.known(where)} who={steps.guardian} due={steps.isKnown} acts={<Button kind="primary" onPress={toCheck}>{steps.openNotice}</Button>} />;
  }
  if (departure.status === 'destination-claimed') {
    const reported = lastOf(departure, 'report-missing') !== undefined;
    return (
      <StepRow
        state="now" current={open === undefined && reported} title={steps.destination} why={steps.claimed(where)} who={steps.guardian} due={steps.inCheck}
        acts={<Button kind={open === undefined && reported ? 'primary' : 'secondary'} onPress={toCheck}>{steps.openCheck}</Button>}
      />
    );
  }
  const goesOn = transferThatGoesOn(found);
  if (goesOn) {
    const { transfers: { destination }, field } = words;
    return (
      <StepRow
        state="now" title={steps.transfer} why={steps.transferGoesOn(where, field.transfers.statuses[goesOn.status])} who={steps.guardian} due={field.transfers.statuses[goesOn.status]}
        acts={<Button onPress={() => go({ name: 'transfer', minor: departure.minorId, id: goesOn.id })}>{destination.toTransfer}</Button>}
      />
    );
  }
  const here = open === 'claim';
  return (
    <StepRow
      state={here ? 'now' : 'open'} current={here} title={steps.destination} why={steps.destinationWhy} who={steps.guardian} due={steps.nobody}
      acts={here ? <ClaimForm found={found} onClose={() => onOpen(undefined)} /> : isOpen(departure.status) && <Opens form="claim"><Button icon={MapPin} onPress={() => onOpen('claim')}>{steps.claimAct}</Button></Opens>}
    />
  );
}

