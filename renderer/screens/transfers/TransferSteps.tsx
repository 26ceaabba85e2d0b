import type { ReactNode } from 'react';
import { countingBirthDate, eighteenthBirthday } from '#domain/minors/age';
import { rulesSaid } from '#domain/dossiers/route-section';
import type { MinorFile } from '#domain/minors/minor-file';
import type { PlainDate } from '#domain/shared/plain-date';
import { writtenDate } from '#domain/shared/plain-date';
import type { Permission } from '#domain/shared/refusal';
import { afterStepsOf, type AfterStepCode } from '#domain/transfers/after-steps';
import { endDateBy } from '#domain/transfers/end-date';
import { documentsFor, optionalDocumentsFor, type DocumentCode } from '#domain/transfers/routes';
import { mayClose, mayEndGuardianship, mayMove, mayRequest, missingDocuments } from '#domain/transfers/transfer-moves';
import { transferLeadsTo, type TransferMove } from '#domain/transfers/transfer-table';
import { chosenRouteOf, handOverOf, isSafetyApproved, lastStep, signedHandOverOf, transferFactsOf, type TransferRecord } from '#domain/transfers/transfer-record';
import { Button } from '../../components/Button';
import { FailureNotice } from '../../components/Problems';
import { Rows, StepRow, type CheckState } from '../../components/Rows';
import { useGo, useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { Opens } from '../departures/opens';
import { AfterStepForm } from './AfterStepForm';
import { Documents } from './Documents';
import { HandOverForm, SignForm } from './HandOverForm';
import { HandOverPaper } from './HandOverPaper';
import { endSentence, OrderForm } from './OrderForm';
import { RouteForm } from './RouteForm';
import { CloseForm, RequestForm } from './StepForms';

/** What is open on the screen of a transfer; one at a time. */
export type OpenStep = 'route' | 'request' | 'order' | 'hand-over' | 'sign' | 'close' | 'withdraw' | 'stop' | AfterStepCode | DocumentCode;

interface StepsProps {
  readonly file: MinorFile;
  readonly transfer: TransferRecord;
  readonly today: PlainDate;
  readonly open: OpenStep | undefined;
  readonly onOpen: (step: OpenStep | undefined) => void;
}

/** The way of the measure: check, route, documents, request, order, hand-over, end, and the answer of the police. */
export function TransferSteps(props: StepsProps) {
  const { transfers: { transfer: say } } = useWords();
  return (
    <Rows ordered label={say.steps}>
      <CheckStep {...props} />
      <RouteStep {...props} />
      <DocumentsStep {...props} />
      <RequestStep {...props} />
      <OrderStep {...props} />
      <HandOverStep {...props} />
      <SignStep {...props} />
      <AfterStepLine {...props} step="receiver-confirmed" who="receiver" />
      <EndStep {...props} />
      <AfterStepLine {...props} step="nidos-register" who="nidos" />
      <PoliceStep {...props} />
      <CloseStep {...props} />
    </Rows>
  );
}

const may = (transfer: TransferRecord, move: TransferMove): boolean => transferLeadsTo(transfer.status, move) !== undefined;

/** Is the step behind us, is it now, or does it wait? */
const stateOf = (done: boolean, now: boolean): CheckState => (done ? 'done' : now ? 'now' : 'blocked');

interface LineProps {
  readonly done: boolean;
  readonly now: boolean;
  readonly title: string;
  readonly who: string;
  readonly why?: ReactNode;
  readonly acts?: ReactNode;
  readonly open: boolean;
}

function Line({ done, now, title, who, why, acts, open }: LineProps) {
  const { transfers: { transfer: say } } = useWords();
  return <StepRow state={stateOf(done, now)} current={open || (now && !done)} title={title} who={who} why={why} due={done ? say.done : now ? say.now : say.later} acts={acts} />;
}

function CheckStep({ transfer }: StepsProps) {
  const { transfers: { transfer: say } } = useWords();
  const go = useGo();
  const done = isSafetyApproved(transfer) || transfer.status === 'stopped' || transfer.status === 'proven-false';
  return (
    <Line
      done={done} now={!done} open={false} title={say.check.title} who={say.who.reviewer} why={done ? say.check.why : say.check.waits}
      acts={!done && <Button kind="primary" onPress={() => go({ name: 'destination', id: transfer.departureId, minor: transfer.minorId })}>{say.toDestination}</Button>}
    />
  );
}

function RouteStep({ file, transfer, today, open, onOpen }: StepsProps) {
  const words = useWords();
  const { transfers: { transfer: say }, field } = words;
  const go = useGo();
  const chosen = chosenRouteOf(transfer);
  const due = may(transfer, 'choose-route');
  const waits = due ? mayMove(transferFactsOf(transfer, file, today), 'choose-route') : [];
  const can = due && waits.length === 0;
  const again = transfer.status === 'route-chosen';
  const withdrawn = transfer.status === 'withdrawn' ? lastStep(transfer, 'withdraw')?.body.reason : undefined;
  const here = open === 'route';
  return (
    <Line
      done={chosen !== null && transfer.status !== 'withdrawn'} now={can && !again} open={here} title={say.route.title} who={say.who.guardian}
      why={<>{waits.map((reason) => <span key={reason.code} className="reason">{sentenceOfRefusal(reason, words)}</span>)}{withdrawn !== undefined && <>{say.withdraw.was(withdrawn)} </>}{chosen && <>{say.route.chosen(field.transfers.routes[chosen.route])} <span className="meta">{say.route.ground(field.laws[chosen.rules.transfer.routes[chosen.route].ground])} {say.confirmLaw} {rulesSaid(chosen, field)}</span></>}</>}
      acts={here ? <RouteForm transfer={transfer} onClose={() => onOpen(undefined)} />
        : waits.length > 0 ? <Button kind="primary" onPress={() => go({ name: 'destination', id: transfer.departureId, minor: transfer.minorId })}>{say.toDestination}</Button>
        : can && <Opens form="route"><Button kind={again || open ? 'secondary' : 'primary'} onPress={() => onOpen('route')}>{again ? say.route.other : say.route.open}</Button></Opens>}
    />
  );
}

function DocumentsStep({ file, transfer, today, open, onOpen }: StepsProps) {
  const { transfers: { transfer: say } } = useWords();
  const facts = transferFactsOf(transfer, file, today);
  const needed = facts.route ? documentsFor(facts.route, facts.country, facts.chosenBy) : [];
  const missing = missingDocuments(facts).length;
  const can = may(transfer, 'note-document');
  const done = needed.length > 0 && missing === 0;
  const optional = facts.route ? optionalDocumentsFor(facts.route, facts.chosenBy) : [];
  const opened = [...needed, ...optional].find((document) => document === open);
  return (
    <Line
      done={done} now={can && !done} open={opened !== undefined} title={say.documents.title} who={say.who.guardian}
      why={needed.length > 0 && say.documents.count(needed.length - missing, needed.length)}
      acts={needed.length > 0 && <Documents transfer={transfer} rules={facts.chosenBy.transfer} needed={needed} optional={optional} open={opened} onOpen={can ? onOpen : undefined} />}
    />
  );
}

function RequestStep({ file, transfer, today, open, onOpen }: StepsProps) {
  const words = useWords();
  const { transfers: { transfer: say } } = words;
  const made = transfer.status === 'withdrawn' || transfer.status === 'route-chosen' ? undefined : lastStep(transfer, 'request')?.body;
  const can = may(transfer, 'request');
  const inTheWay: Permission = can ? mayRequest(transferFactsOf(transfer, file, today), today) : [];
  const here = open === 'request';
  const ready = can && inTheWay.length === 0;
  return (
    <Line
      done={made !== undefined} now={ready} open={here} title={say.request.title} who={say.who.guardian}
      why={made ? <>{say.request.made(made.authority, made.reference)} <span className="meta">{writtenDate(made.requestedOn)}</span></>
        : inTheWay.some((reason) => reason.code !== 'document-missing') ? inTheWay.filter((reason) => reason.code !== 'document-missing').map((reason) => sentenceOfRefusal(reason, words)).join(' ')
          : can && !ready && say.request.waits}
      acts={here ? <RequestForm transfer={transfer} onClose={() => onOpen(undefined)} />
        : ready && <Opens form="request"><Button kind={open ? 'secondary' : 'primary'} onPress={() => onOpen('request')}>{say.request.title}</Button></Opens>}
    />
  );
}

function OrderStep({ file, transfer, today, open, onOpen }: StepsProps) {
  const words = useWords();
  const { transfers: { transfer: say } } = words;
  const order = lastStep(transfer, 'record-order')?.body;
  const can = may(transfer, 'record-order');
  const birthDate = countingBirthDate(file.minor);
  // majority ends guardianship, whatever the order still waits for
  const majority = eighteenthBirthday(birthDate).latest;
  const end = order && (endDateBy(order, birthDate) ?? (today >= majority ? { day: majority, reason: 'majority' as const } : null));
  const here = open === 'order';
  return (
    <Line
      done={order !== undefined} now={can && order === undefined} open={here} title={say.order.title} who={say.who.court}
      why={order && <>{say.order.made(order.court, order.number)} <strong>{endSentence(end ?? null, words)}</strong></>}
      acts={here ? <OrderForm transfer={transfer} birthDate={birthDate} onClose={() => onOpen(undefined)} />
        : can && (order === undefined || !end) && <Opens form="order"><Button kind={open || order ? 'secondary' : 'primary'} onPress={() => onOpen('order')}>{order ? say.order.becameFinal : say.order.title}</Button></Opens>}
    />
  );
}

function HandOverStep({ transfer, open, onOpen }: StepsProps) {
  const { transfers: { transfer: say } } = useWords();
  const done = handOverOf(transfer);
  const can = may(transfer, 'hand-over') && signedHandOverOf(transfer) === null;
  const here = open === 'hand-over';
  return (
    <Line
      done={done !== null} now={can && !done} open={here} title={say.handOver.title} who={say.who.both} why={done && say.handOver.made(done.receivedBy, done.organisation, writtenDate(done.startsOn))}
      acts={here ? <HandOverForm transfer={transfer} onClose={() => onOpen(undefined)} />
        : can && <Opens form="hand-over"><Button kind={open || done ? 'secondary' : 'primary'} onPress={() => onOpen('hand-over')}>{done ? say.handOver.change : say.handOver.title}</Button></Opens>}
    />
  );
}

function SignStep({ transfer, open, onOpen }: StepsProps) {
  const { transfers: { transfer: say } } = useWords();
  const guardian = useWindow((state) => state.guardian?.name ?? '');
  const signed = signedHandOverOf(transfer);
  const recorded = handOverOf(transfer) !== null;
  const can = may(transfer, 'sign-hand-over') && recorded && !signed;
  const here = open === 'sign';
  return (
    <Line
      done={signed !== null} now={can} open={here} title={say.sign.title} who={say.who.both}
      why={signed ? say.sign.made(writtenDate(signed.signedOn), signed.signedForGuardian, signed.signedForReceiver, signed.keptWhere) : can && say.sign.why}
      acts={here ? <SignForm transfer={transfer} guardian={guardian} onClose={() => onOpen(undefined)} />
        : recorded && (
          <>
            <HandOverPaper transfer={transfer} kind={can && !open ? 'primary' : 'secondary'} />
            {can && <Opens form="sign"><Button onPress={() => onOpen('sign')}>{say.sign.open}</Button></Opens>}
          </>
        )}
    />
  );
}

function EndStep({ file, transfer, today, open }: StepsProps) {
  const words = useWords();
  const { transfers: { transfer: say } } = words;
  const tell = useTell();
  const act = useAct('transfers.endGuardianship');
  const facts = transferFactsOf(transfer, file, today);
  const ended = lastStep(transfer, 'end-guardianship')?.body;
  const end = facts.order && endDateBy(facts.order, facts.birthDate);
  const can = may(transfer, 'end-guardianship');
  const inTheWay = can ? mayEndGuardianship(facts, end?.day ?? today) : [];
  const confirm = async (): Promise<void> => {
    if (!end) return;
    const answer = await act.run({ transferId: transfer.id, endsOn: end.day });
    if (answer.ok) tell({ says: say.end.done });
  };
  return (
    <Line
      done={ended !== undefined} now={can} open={false} title={say.end.title} who={say.who.guardian}
      why={ended ? say.end.ended(writtenDate(ended.endsOn)) : can && end && say.end.day(writtenDate(end.day), end.law)}
      acts={can && (
        <>
          <FailureNotice failure={act.failure} />
          <Button kind={open ? 'secondary' : 'primary'} pending={act.pending} why={inTheWay[0] && sentenceOfRefusal(inTheWay[0], words)} onPress={() => void confirm()}>{say.end.act}</Button>
        </>
      )}
    />
  );
}

function AfterStepLine({ transfer, open, onOpen, step, who }: StepsProps & { readonly step: AfterStepCode; readonly who: 'receiver' | 'nidos' }) {
  const { transfers: { transfer: say }, field } = useWords();
  const asked = afterStepsOf(transfer.events).find(({ code }) => code === step);
  const done = asked?.done ?? null;
  const can = asked !== undefined && may(transfer, 'note-step');
  const here = open === step;
  return (
    <Line
      done={done !== null} now={can} open={here} title={field.transfers.afterSteps[step]} who={say.who[who]} why={done ? <>{say.after.made(writtenDate(done.doneOn), done.doneBy, done.number)} {done.note}</> : say.after.why[step]}
      acts={here ? <AfterStepForm transfer={transfer} step={step} given={done} onClose={() => onOpen(undefined)} />
        : can && <Opens form={step}><Button onPress={() => onOpen(step)}>{done ? say.after.change : say.after.open}</Button></Opens>}
    />
  );
}

function PoliceStep({ file, transfer, open }: StepsProps) {
  const { transfers: { transfer: say } } = useWords();
  const go = useGo();
  const done = transfer.status === 'police-confirmed' || transfer.status === 'closed';
  const waits = transfer.status === 'guardianship-ended' || transfer.status === 'came-of-age';
  // of a youth who is back the police hear with the departure
  const back = !done && file.departures.some((one) => one.id === transfer.departureId && one.status === 'returned');
  const now = waits && !back;
  return (
    <Line
      done={done} now={now} open={false} title={say.police.title} who={say.who.police} why={done && lastStep(transfer, 'confirm-by-police') ? say.police.done : back ? say.police.notNeeded : say.police.why}
      acts={now && <Button kind={open ? 'secondary' : 'primary'} onPress={() => go({ name: 'notices' })}>{say.police.open}</Button>}
    />
  );
}

function CloseStep({ file, transfer, today, open, onOpen }: StepsProps) {
  const words = useWords();
  const { transfers: { transfer: say } } = words;
  const can = may(transfer, 'close');
  const inTheWay = can ? mayClose(transferFactsOf(transfer, file, today)) : [];
  const here = open === 'close';
  return (
    <Line
      done={transfer.status === 'closed'} now={can} open={here} title={say.closing.title} who={say.who.guardian} why={transfer.status === 'closed' ? lastStep(transfer, 'close')?.body.note : say.closing.why}
      acts={here ? <CloseForm transfer={transfer} onClose={() => onOpen(undefined)} />
        : can && <Opens form="close"><Button kind={open ? 'secondary' : 'primary'} why={inTheWay.length > 0 ? inTheWay.map((reason) => sentenceOfRefusal(reason, words)).join(' ') : undefined} onPress={() => onOpen('close')}>{say.closing.act}</Button></Opens>}
    />
  );
}
