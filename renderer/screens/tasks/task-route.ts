import { stepCodes } from '#domain/departures/steps';
import type { ConversationId, DepartureId, NoticeId, TransferId } from '#domain/shared/ids';
import type { Task } from '#domain/tasks/task';
import type { Route } from '../../state/route';

/** Where the act is that settles a task. A task about nobody is settled where it stands. */
export function routeOfTask({ kind, minorId, subjectId }: Pick<Task, 'kind' | 'minorId' | 'subjectId'>): Route {
  if (minorId === null) return { name: 'today', panel: { kind: 'task', id: `${kind} ${subjectId}` } };
  switch (kind) {
    case 'call-112':
    case 'check-room':
    case 'tell-each-other':
    case 'tell-police-gone-again':
    case 'correct-police':
    case 'ask-progress':
    case 'tell-avim':
    case 'avim-notice':
    case 'confirm-unknown':
    case 'mend-ground':
    case 'tell-ind':
    case 'tell-dtv':
    case 'arrange-return':
    case 'tell-police-back':
    case 'check-reception':
    case 'note-majority':
    case 'tell-police-majority':
    case 'tell-others-majority':
    case 'tell-police-death':
    case 'tell-registers-death':
    case 'tell-family-death':
    case 'report-missing': return { name: 'departure', id: subjectId as DepartureId, minor: minorId };
    case 'judge-destination':
    case 'seal-notice': return { name: 'destination', id: subjectId as DepartureId, minor: minorId };
    case 'send-notice':
    case 'ask-police-confirmation':
    case 'ask-police-answer': return { name: 'notices', notice: subjectId as NoticeId };
    case 'sign-hand-over':
    case 'ask-receiver':
    case 'ask-order-final':
    case 'confirm-end':
    case 'register-end':
    case 'close-transfer':
    case 'go-on-with-transfer': return { name: 'transfer', minor: minorId, id: subjectId as TransferId };
    case 'note-outcome': return { name: 'minor', id: minorId, panel: { kind: 'appointment', id: subjectId } };
    case 'decide-age': return { name: 'minor', id: minorId, panel: { kind: 'age' } };
    case 'renew-photo': return { name: 'minor', id: minorId, panel: { kind: 'photo' } };
    case 'note-consult':
    case 'assess-signs': return { name: 'signs', minor: minorId, part: 'assess' };
    case 'report-signs':
    case 'register-signs':
    case 'ask-reflection-period': return { name: 'signs', minor: minorId, part: 'report' };
    case 'decide-access': return { name: 'minor', id: minorId, panel: { kind: 'access', id: subjectId } };
    case 'agreement':
    case 'team-consult': return { name: 'minor', id: minorId, panel: { kind: 'conversation', id: subjectId as ConversationId } };
    case 'by-hand': return { name: 'minor', id: minorId, panel: { kind: 'task', id: subjectId } };
    case 'note-arrival':
    case 'note-place': return { name: 'minor', id: minorId, panel: { kind: 'new-placement' } };
    case 'answer-standing-rule': return { name: 'minor', id: minorId, panel: { kind: 'placement', id: subjectId } };
    case 'propose-shelter':
    case 'go-on-with-shelter': return { name: 'signs', minor: minorId, part: 'shelter' };
    case 'ask-for-measure': return { name: 'minor', id: minorId, panel: { kind: 'new-measure' } };
    case 'ask-court':
    case 'note-sending':
    case 'end-measure': return { name: 'minor', id: minorId, panel: { kind: 'measure', id: subjectId } };
    case 'close-file': return { name: 'minor', id: minorId, panel: { kind: 'file' } };
    case 'settle-birth-date': return { name: 'minor', id: minorId, panel: { kind: 'correct' } };
    case 'new-conversation':
    case 'agreed-follow-up':
    case 'conversation-reminder':
    case 'return-talk': return { name: 'conversation', minor: minorId };
  }
}

/** The panel of the record that asks for a kind of task; a kind that is left out asks for itself. */
const askedBy: Partial<Record<Task['kind'], string>> = {
  ...Object.fromEntries(stepCodes.filter((code) => code !== 'end-measure').map((code) => [code, 'departure'])), 'note-majority': 'departure',
  'report-missing': 'departure', 'return-talk': 'departure', 'judge-destination': 'departure', 'seal-notice': 'departure', 'send-notice': 'notice', 'ask-police-confirmation': 'notice', 'ask-police-answer': 'notice',
  'assess-signs': 'sign', 'team-consult': 'conversation', agreement: 'conversation', 'new-conversation': 'conversation', 'agreed-follow-up': 'conversation', 'go-on-with-transfer': 'transfer', 'sign-hand-over': 'transfer', 'ask-receiver': 'transfer', 'ask-order-final': 'transfer', 'confirm-end': 'transfer', 'register-end': 'transfer', 'close-transfer': 'transfer', 'close-file': 'transfer', 'note-outcome': 'appointment',
};

/** Where the record stands that asks for a task; undefined when nothing but time asks for it. */
export function routeOfEvent({ kind, minorId, subjectId }: Pick<Task, 'kind' | 'minorId' | 'subjectId'>): Route | undefined {
  const panel = askedBy[kind];
  return panel === undefined || minorId === null ? undefined : { name: 'minor', id: minorId, panel: { kind: panel, id: subjectId } };
}
