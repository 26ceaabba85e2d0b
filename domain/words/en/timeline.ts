import type { TimelineItem } from '../../minors/timeline-line';
import type { timeline as nl, TimelineLine } from '../nl/timeline';
import { writtenDate, type PlainDate } from '../../shared/plain-date';
import { withFullStop } from '../full-stop';
import { withOwnWords } from '../own-words';
import { lowerFirst } from '../lower-first';
import { access } from './access';
import { contacts } from './contacts';
import { appointments } from './appointments';
import { attachments } from './attachments';
import { writtenMomentOf } from '../written-moment';
import { conversations } from './conversations';
import { departures } from './departures';
import { files } from './files';
import { measures } from './measures';
import { notes } from './notes';
import { minors } from './minors';
import { notices } from './notices';
import { placements } from './placements';
import { signs } from './signs';
import { tasks } from './tasks';
import { transfers } from './transfers';

type Facts = TimelineItem['facts'];
const taskSteps = { correct: 'Task corrected', finish: 'Task done', reopen: 'Task not done after all', withdraw: 'Task withdrawn' };
const of = (table: Readonly<Record<string, string>>, code: Facts[string] | undefined): string => table[String(code)] ?? '';

export const timeline: typeof nl = {
  'minor-added': () => ({ title: 'Added to the caseload', detail: '' }),
  measure: (facts) => ({ title: facts.kind === null ? 'No measure yet' : `Measure: ${of(measures.kinds, facts.kind)}`, detail: of(measures.bases, facts.basis) }),
  placement: (facts) => ({
    title: `Placed: ${of(placements.kinds, facts.kind)}${facts.locationCode === '' ? '' : ` ${facts.locationCode}`}`,
    detail: `Indicated by ${of(placements.indicators, facts.indicatedBy)}.`,
  }),
  'placement-changed': (facts) => ({
    title: `${of(placements.changes, facts.change)}: ${lowerFirst(of(placements.kinds, facts.kind))}${facts.locationCode === '' ? '' : ` ${facts.locationCode}`}`,
    detail: String(facts.reason),
  }),
  'measure-changed': (facts) => ({
    title: facts.change === 'ended' ? `Measure ended: ${of(measures.kinds, facts.kind)}` : `Measure ${lowerFirst(of(placements.changes, facts.change))}`,
    detail: facts.change === 'ended' ? of(measures.endReasons, facts.reason) : String(facts.reason),
  }),
  'risk-profile': (facts) => ({ title: `Risk profile made, copy ${facts.copy}`, detail: `By ${withFullStop(String(facts.by))}` }),
  conversation: (facts) => ({
    title: Number(facts.size) > 1 ? `${conversations.groupOf({ size: Number(facts.size) })}, ${facts.minutes} minutes` : `Risk conversation, ${facts.minutes} minutes`,
    detail: `Risk ${facts.risk}. ${facts.alone ? 'The youth was alone.' : 'The youth was not alone.'} ${of(conversations.interpreterKinds, facts.interpreter)}.`,
  }),
  'conversation-corrected': (facts) => ({ title: `Conversation corrected: version ${facts.version}`, detail: String(facts.reason) }),
  'follow-up-done': (facts) => ({ title: of(conversations.doneKinds, facts.kind), detail: String(facts.outcome) }),
  sign: (facts) => ({ title: `Sign: ${of(signs.labels, facts.code)}`, detail: `${facts.subject === 'host' ? 'About the host. ' : ''}Source: ${of(signs.sources, facts.source)}.` }),
  'sign-withdrawn': (facts) => ({ title: `Sign withdrawn: ${of(signs.labels, facts.code)}`, detail: String(facts.reason) }),
  'sign-corrected': (facts) => ({ title: `Sign corrected: ${of(signs.labels, facts.code)}`, detail: String(facts.reason) }),
  contrary: (facts) => ({ title: `Speaks against: ${facts.code === null ? of(signs.dimensions, facts.dimension) : of(signs.labels, facts.code)}`, detail: `Source: ${of(signs.sources, facts.source)}.` }),
  'contrary-withdrawn': (facts) => ({ title: 'What spoke against was withdrawn', detail: String(facts.reason) }),
  'consult-noted': (facts) => ({ title: 'Consult about the signs', detail: String(facts.outcome) }),
  'sign-report': (facts) => ({
    title: `${of(signs.reportDone, facts.done)}: ${lowerFirst(signs.advice[facts.advice as keyof typeof signs.advice].title)}`,
    detail: facts.done === 'reported' ? [`To ${withFullStop(String(facts.to))}`, facts.reference === '' ? '' : `Number ${facts.reference}.`].filter(Boolean).join(' ') : String(facts.reason),
  }),
  assessment: (facts) => ({ title: `Assessment: ${of(signs.decisions, facts.decision)}`, detail: String(facts.reason) }),
  'shelter-proposed': (facts) => ({ title: 'Protected shelter proposed', detail: of(placements.shelterGrounds, facts.ground) }),
  'shelter-step': (facts) => ({ title: `Protected shelter: ${lowerFirst(of(placements.shelterStatuses, facts.status))}`, detail: '' }),
  'departure-started': (facts) => ({ title: 'Not found', detail: `Last seen: ${facts.where}, by ${withFullStop(String(facts.by))}` }),
  'departure-step': (facts) => departureLine(facts),
  'transfer-step': (facts) => transferLine(facts),
  'notice-sealed': (facts) => ({ title: `${of(notices.kinds, facts.kind)} sealed`, detail: `File ${facts.fileName}.` }),
  'notice-step': (facts) => noticeLine(facts),
  'dossier-printed': (facts) => ({ title: facts.copy === 0 ? 'Draft of the dossier made' : `Dossier made, copy ${facts.copy}`, detail: `For ${withFullStop(String(facts.receiver))}` }),
  contact: (facts) => contactLine(facts),
  statement: (facts) => ({ title: { added: 'Own statement of the youth', renewed: 'Own statement: new version', withdrawn: 'Own statement taken back by the youth' }[String(facts.happened)] ?? '', detail: String(facts.reason) }),
  attachment: (facts) => ({ title: { added: 'Attachment added', corrected: 'Attachment corrected', withdrawn: 'Attachment withdrawn' }[String(facts.happened)] ?? '', detail: facts.happened === 'added' ? `${of(attachments.kinds, facts.attachmentKind)}: ${withFullStop(String(facts.title))}` : String(facts.reason) }),
  'access-asked': (facts) => ({ title: `Access asked for: ${lowerFirst(of(access.askers, facts.askedBy))}`, detail: `${of(access.wishes, facts.wish)}.` }),
  'access-decided': (facts) => ({ title: `Decision on access: ${lowerFirst(of(access.decisions, facts.decision))}`, detail: String(facts.reason) }),
  'access-copied': (facts) => ({ title: `Copy for the youth made, copy ${facts.copy}`, detail: `${facts.masked} places masked.` }),
  note: (facts) => ({ title: `${of(notes.kinds, facts.kind)}${facts.role === '' ? '' : `, ${facts.role}`}`, detail: String(facts.text) }),
  'note-withdrawn': (facts) => ({ title: 'Note withdrawn', detail: String(facts.reason) }),
  appointment: (facts) => ({
    title: `Appointment: ${facts.what}`,
    detail: [facts.outcome === null ? appointments.noOutcome : of(appointments.outcomes, facts.outcome), facts.reason, facts.role, facts.where].filter(Boolean).map((part) => withFullStop(String(part))).join(' '),
  }),
  'task-written': (facts) => ({ title: `Task: ${facts.what}`, detail: `${withFullStop(String(facts.why))} Written by ${withFullStop(String(facts.by))}` }),
  'task-step': (facts) => ({ title: `${of(taskSteps, facts.move)}: ${facts.what}`, detail: [facts.said === '' ? '' : withFullStop(String(facts.said)), `By ${withFullStop(String(facts.by))}`].filter(Boolean).join(' ') }),
  'task-snoozed': (facts) => ({
    title: `Snoozed until ${writtenMomentOf(facts.until)}: ${facts.what === '' ? lowerFirst(of(tasks.kinds, facts.kind)) : facts.what}`, detail: `${withFullStop(String(facts.reason))} By ${withFullStop(String(facts.by))}`,
  }),
  'looked-at': (facts) => ({ title: 'Looked at this youth', detail: [facts.note === '' ? '' : withFullStop(String(facts.note)), `By ${withFullStop(String(facts.by))}`].filter(Boolean).join(' ') }),
  'file-closed': (facts) => ({ title: `File closed: ${lowerFirst(files.closingReasons[facts.reason as keyof typeof files.closingReasons])}`, detail: String(facts.note) }),
  'file-reopened': (facts) => ({ title: 'File reopened', detail: String(facts.reason) }),
  'files-merged': (facts) => ({ title: `Merged with the file of ${facts.name}${facts.vNumber === '' ? '' : ` (${facts.vNumber})`}`, detail: String(facts.reason) }),
  'merge-undone': (facts) => ({ title: `Merge with ${facts.name} undone`, detail: String(facts.reason) }),
  'minor-corrected': (facts) => ({ title: 'Facts corrected', detail: String(facts.reason) }),
  'age-decided': (facts) => ({ title: `Age: ${lowerFirst(of(minors.ageDecisions, facts.decision))}`, detail: String(facts.reason) }),
  'photo-added': (facts) => ({ title: 'Photo kept', detail: `Taken on ${writtenDate(String(facts.takenOn) as PlainDate)}.` }),
  'photo-withdrawn': (facts) => ({ title: 'Photo withdrawn', detail: String(facts.reason) }),
  'stay-withdrawn': (facts) => ({ title: 'Country of the journey withdrawn', detail: String(facts.reason) }),
};

function contactLine(facts: Facts): TimelineLine {
  const who = facts.owner === 'youth' ? contacts.ownNumbers : [facts.name || contacts.nameUnknown, lowerFirst(of(contacts.relations, facts.relation))].join(', ');
  const role = facts.owner === 'youth' ? '' : `Role: ${lowerFirst(of(contacts.roles, facts.role))}.`;
  const changed = facts.roleBefore !== null && facts.roleBefore !== facts.role ? `Was ${lowerFirst(of(contacts.roles, facts.roleBefore))}.` : '';
  const title = { added: 'Contact noted', corrected: 'Contact corrected', ended: 'Contact over', withdrawn: 'Contact taken back' }[String(facts.happened)] ?? '';
  return { title: `${title}: ${who}`, detail: [role, changed, facts.reason].filter(Boolean).join(' ') };
}

function departureLine(facts: Facts): TimelineLine {
  switch (facts.move) {
    case 'report-missing':
      return { title: 'Disappearance reported to the police', detail: [facts.policeNumber === '' ? `Through ${of(departures.channels, facts.channel)}.` : `Number ${facts.policeNumber}.`, facts.reason].filter(Boolean).join(' ') };
    case 'note-evidence': return { title: 'Fact for a ground noted', detail: of(departures.evidence, facts.ground) };
    case 'confirm-unknown': return { title: 'Unknown destination (MOB) established', detail: 'Guardianship goes on.' };
    case 'claim-destination': return { title: 'Destination being checked', detail: `${of(departures.hostRelations, facts.relation)}. Source: ${withFullStop(String(facts.source))}` };
    case 'drop-destination': return { title: 'Destination not confirmed', detail: String(facts.reason) };
    case 'confirm-known': return { title: 'Known destination established', detail: 'Guardianship goes on until the court decides.' };
    case 'see-again': return { title: 'Seen again', detail: String(facts.where) };
    case 'return': return { title: 'Returned', detail: String(facts.where) };
    case 'note-step': return { title: of(departures.steps, facts.step), detail: [`Done by ${withFullStop(String(facts.by))}`, facts.number === '' ? '' : `Number ${facts.number}.`, facts.note].filter(Boolean).join(' ') };
    case 'note-number': return { title: `Number of the police: ${facts.policeNumber}`, detail: `Told by ${withFullStop(String(facts.by))}` };
    case 'take-note-back': return { title: 'Note on the departure taken back', detail: String(facts.reason) };
    case 'add-details': return { title: 'Details of the departure added', detail: String(facts.reason) };
    case 'find': return { title: 'Found by the police', detail: [facts.where, facts.policeNumber === '' ? '' : `Number ${facts.policeNumber}.`].filter(Boolean).join('. ') };
    case 'come-of-age': return { title: 'Turned 18 while away', detail: `On ${writtenDate(String(facts.day) as PlainDate)}. Guardianship has ended, the search has not.` };
    case 'die': return { title: 'Died', detail: `Told by ${withFullStop(String(facts.by))}` };
    case 'take-back': return { title: 'Put right: the departure goes on', detail: String(facts.reason) };
    case 'reopen': return { title: 'Departure reopened', detail: String(facts.reason) };
    default: return { title: '', detail: '' };
  }
}

function transferLine(facts: Facts): TimelineLine {
  switch (facts.move) {
    case 'answer-check':
      return {
        title: 'Safety check answered',
        detail: Number(facts.points) > 1 ? `${facts.points} points answered.` : `${transfers.safetyPoints[facts.point as keyof typeof transfers.safetyPoints].label}: ${of(transfers.answers, facts.answer)}.`,
      };
    case 'judge-sign': return { title: 'Sign about the host judged', detail: `${of(transfers.hostOutcomes, facts.outcome)}. ${facts.judgement}` };
    case 'approve': return { title: `${facts.reviewer} finds the destination suitable`, detail: String(facts.ownWords) };
    case 'reject': return { title: `${facts.reviewer} rejects the destination`, detail: String(facts.ownWords) };
    case 'choose-route': return { title: 'Route chosen', detail: of(transfers.routes, facts.route) };
    case 'note-document': return { title: `${of(transfers.documents, facts.document)}`, detail: of(transfers.documentStates, facts.state) };
    case 'request': return { title: 'Request filed', detail: String(facts.authority) };
    case 'withdraw': return { title: 'Request withdrawn', detail: String(facts.reason) };
    case 'record-order': return { title: 'Court order noted', detail: String(facts.court) };
    case 'hand-over': return { title: 'Guardianship handed over', detail: `To ${withFullStop(String(facts.receivedBy))}` };
    case 'complete-claim': return { title: 'Destination completed', detail: '' };
    case 'note-step': return { title: of(transfers.afterSteps, facts.step), detail: [`By ${withFullStop(String(facts.by))}`, facts.number === '' ? '' : `Number ${facts.number}.`, String(facts.note)].filter((part) => part !== '').join(' ') };
    case 'sign-hand-over': return { title: 'Hand-over record signed', detail: `The paper is kept: ${withFullStop(String(facts.keptWhere))}` };
    case 'end-guardianship': return { title: 'Guardianship ended', detail: '' };
    case 'confirm-by-police': return { title: 'Police confirmed', detail: '' };
    case 'close': return { title: 'Transfer closed', detail: '' };
    case 'take-back': return { title: 'Undone: the transfer goes on', detail: String(facts.reason) };
    case 'prove-false': return { title: 'Destination proved false', detail: String(facts.reason) };
    case 'come-of-age': return { title: 'Came of age: the transfer has ended', detail: 'The measure ends by law (1:233 BW).' };
    case 'stop':
    case 'die':
    case 'end-with-departure': return { title: 'Transfer stopped', detail: withOwnWords(of(transfers.stops, facts.because), String(facts.reason)) };
    case 'go-on': return { title: 'The transfer goes on', detail: withOwnWords(of(transfers.stops, facts.because), String(facts.reason)) };
    default: return { title: '', detail: '' };
  }
}

function noticeLine(facts: Facts): TimelineLine {
  switch (facts.move) {
    case 'send': return { title: 'Notice sent', detail: `Sent ${withFullStop(of(notices.sendingWays, facts.way))}` };
    case 'keep-back': return { title: 'Notice not sent', detail: String(facts.reason) };
    case 'acknowledge': return { title: 'Police: receipt acknowledged', detail: `By ${facts.by}, ${withFullStop(of(notices.proofs, facts.proof))}` };
    case 'note-number': return { title: 'Police: number noted', detail: `Number ${facts.number}.` };
    case 'close': return { title: 'Police: investigation closed', detail: `Said by ${withFullStop(String(facts.by))}` };
    default: return { title: 'Something about a notice taken back', detail: String(facts.reason) };
  }
}
