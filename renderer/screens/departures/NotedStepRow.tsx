import { Mail } from 'lucide-react';
import type { ClockStep, DoneStep } from '#domain/departures/clock-steps';
import type { DepartureRecord } from '#domain/departures/departure-record';
import { noticeToCorrect } from '#domain/departures/told-of-end';
import { notedStepCodes, type NotedStepCode, type StepCode } from '#domain/departures/steps';
import type { MinorFile } from '#domain/minors/minor-file';
import { mayTellFound } from '#domain/notices/may-notify';
import { dayOf, type Instant } from '#domain/shared/instant';
import { Button } from '../../components/Button';
import { StepRow } from '../../components/Rows';
import { useGo } from '../../state/store';
import { listedMoment } from '../../words/moments';
import { useWords, type AllWords } from '../../words/words';
import { timeLeft } from './clock';
import { Opens } from './opens';
import { StepForm } from './StepForm';

const isNoted = (code: string): code is NotedStepCode => (notedStepCodes as readonly string[]).includes(code);

const doneWords = ({ by, number, note }: DoneStep, { departures: { steps } }: AllWords): string => [by !== '' && steps.doneBy(by), number !== '' && steps.number(number), note].filter(Boolean).join(' ');

/** The police hear of these by a message too, when one may be made. */
const toldByNotice: readonly StepCode[] = ['tell-police-back', 'tell-police-majority'];

/** The message by which a step is done, when one may be made: which, and what its button says. */
function noticeFor({ code }: ClockStep, file: MinorFile, departure: DepartureRecord, { departures: { steps } }: AllWords) {
  if (code === 'correct-police') {
    const wrong = noticeToCorrect(file.notices, departure);
    return wrong && { to: { notice: wrong.id }, says: steps.correction };
  }
  return toldByNotice.includes(code) && mayTellFound(file, departure).length === 0 ? { to: { kind: 'found' as const }, says: steps.foundNotice } : undefined;
}

const stateOf = { waits: 'blocked', quiet: 'open', due: 'now', late: 'late', done: 'done' } as const;

interface NotedStepRowProps {
  readonly step: ClockStep;
  readonly departure: DepartureRecord;
  readonly file: MinorFile;
  readonly now: Instant;
  /** The step whose form is open. */
  readonly open: boolean;
  readonly primary: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** A step of the clock: who, by when and how it stands; or done, when, by whom and under which number. */
export function NotedStepRow({ step, departure, file, now, open, primary, onOpen, onClose }: NotedStepRowProps) {
  const words = useWords();
  const { departures: { steps }, field, language } = words;
  const { code, stage, dueAt, done, last } = step;
  const go = useGo();
  const notice = noticeFor(step, file, departure, words);
  const when = (at: Instant): string => listedMoment(at, dayOf(now), language).join(' ');
  const due = done ? steps.doneOn(when(done.at)) : stage === 'waits' || dueAt === null || stage === 'done' ? steps.waits : timeLeft({ stage, dueAt }, now, words);
  const why = done ? doneWords(done, words) : last ? steps.lastDone(when(last.at), last.by) : code === 'tell-family-death' ? steps.familyHelp : undefined;
  return (
    <StepRow
      state={stateOf[stage]} current={open || primary} title={field.departures.steps[code]} who={field.departures.parties[step.who]} due={due} {...(why && { why })}
      acts={!done && isNoted(code) && (open
        ? <StepForm departure={departure} step={code} onClose={onClose} />
        : (
          <>
            <Opens form={`step:${code}`}><Button kind={primary && !notice ? 'primary' : 'secondary'} onPress={onOpen}>{steps.noteAct}</Button></Opens>
            {notice && <Button icon={Mail} kind={primary ? 'primary' : 'secondary'} onPress={() => go({ name: 'new-notice', minor: departure.minorId, departure: departure.id, ...notice.to })}>{notice.says}</Button>}
          </>
        ))}
    />
  );
}
