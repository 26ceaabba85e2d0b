import type { TimelineItem } from '../../minors/timeline-line';
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
const taskSteps = { correct: 'Taak verbeterd', finish: 'Taak klaar', reopen: 'Taak toch niet klaar', withdraw: 'Taak ingetrokken' };
const of = (table: Readonly<Record<string, string>>, code: Facts[string] | undefined): string => table[String(code)] ?? '';

/** What a line of the timeline says: the event, and one line of facts under it. */
export interface TimelineLine {
  readonly title: string;
  readonly detail: string;
}

/** One sentence for each kind of line in the timeline of a youth. */
export const timeline = {
  'minor-added': (): TimelineLine => ({ title: 'Opgenomen in de caseload', detail: '' }),
  measure: (facts: Facts): TimelineLine => ({ title: facts.kind === null ? 'Nog geen maatregel' : `Maatregel: ${of(measures.kinds, facts.kind)}`, detail: of(measures.bases, facts.basis) }),
  placement: (facts: Facts): TimelineLine => ({
    title: `Geplaatst: ${of(placements.kinds, facts.kind)}${facts.locationCode === '' ? '' : ` ${facts.locationCode}`}`,
    detail: `Op aanwijzing van ${of(placements.indicators, facts.indicatedBy)}.`,
  }),
  'placement-changed': (facts: Facts): TimelineLine => ({
    title: `${of(placements.changes, facts.change)}: ${lowerFirst(of(placements.kinds, facts.kind))}${facts.locationCode === '' ? '' : ` ${facts.locationCode}`}`,
    detail: String(facts.reason),
  }),
  'measure-changed': (facts: Facts): TimelineLine => ({
    title: facts.change === 'ended' ? `Maatregel geëindigd: ${of(measures.kinds, facts.kind)}` : `Maatregel ${lowerFirst(of(placements.changes, facts.change))}`,
    detail: facts.change === 'ended' ? of(measures.endReasons, facts.reason) : String(facts.reason),
  }),
  'risk-profile': (facts: Facts): TimelineLine => ({ title: `Risicoprofiel gemaakt, exemplaar ${facts.copy}`, detail: `Door ${withFullStop(String(facts.by))}` }),
  conversation: (facts: Facts): TimelineLine => ({
    title: Number(facts.size) > 1 ? `${conversations.groupOf({ size: Number(facts.size) })}, ${facts.minutes} minuten` : `Risicogesprek, ${facts.minutes} minuten`,
    detail: `Risico ${of(conversations.risks, facts.risk).toLowerCase()}. ${facts.alone ? 'De jongere was alleen.' : 'De jongere was niet alleen.'} ${of(conversations.interpreterKinds, facts.interpreter)}.`,
  }),
  'conversation-corrected': (facts: Facts): TimelineLine => ({ title: `Gesprek gecorrigeerd: versie ${facts.version}`, detail: String(facts.reason) }),
  'follow-up-done': (facts: Facts): TimelineLine => ({ title: of(conversations.doneKinds, facts.kind), detail: String(facts.outcome) }),
  sign: (facts: Facts): TimelineLine => ({ title: `Signaal: ${of(signs.labels, facts.code)}`, detail: `${facts.subject === 'host' ? 'Over de gastheer of gastvrouw. ' : ''}Bron: ${of(signs.sources, facts.source)}.` }),
  'sign-withdrawn': (facts: Facts): TimelineLine => ({ title: `Signaal ingetrokken: ${of(signs.labels, facts.code)}`, detail: String(facts.reason) }),
  'sign-corrected': (facts: Facts): TimelineLine => ({ title: `Signaal verbeterd: ${of(signs.labels, facts.code)}`, detail: String(facts.reason) }),
  contrary: (facts: Facts): TimelineLine => ({ title: `Spreekt tegen: ${facts.code === null ? of(signs.dimensions, facts.dimension) : of(signs.labels, facts.code)}`, detail: `Bron: ${of(signs.sources, facts.source)}.` }),
  'contrary-withdrawn': (facts: Facts): TimelineLine => ({ title: 'Wat ertegen sprak is ingetrokken', detail: String(facts.reason) }),
  'consult-noted': (facts: Facts): TimelineLine => ({ title: 'Overleg over de signalen', detail: String(facts.outcome) }),
  'sign-report': (facts: Facts): TimelineLine => ({
    title: `${of(signs.reportDone, facts.done)}: ${lowerFirst(signs.advice[facts.advice as keyof typeof signs.advice].title)}`,
    detail: facts.done === 'reported' ? [`Aan ${withFullStop(String(facts.to))}`, facts.reference === '' ? '' : `Nummer ${facts.reference}.`].filter(Boolean).join(' ') : String(facts.reason),
  }),
  assessment: (facts: Facts): TimelineLine => ({ title: `Beoordeling: ${of(signs.decisions, facts.decision)}`, detail: String(facts.reason) }),
  'shelter-proposed': (facts: Facts): TimelineLine => ({ title: 'Beschermde opvang voorgesteld', detail: of(placements.shelterGrounds, facts.ground) }),
  'shelter-step': (facts: Facts): TimelineLine => ({ title: `Beschermde opvang: ${lowerFirst(of(placements.shelterStatuses, facts.status))}`, detail: '' }),
  'departure-started': (facts: Facts): TimelineLine => ({ title: 'Niet aangetroffen', detail: `Laatst gezien: ${facts.where}, door ${withFullStop(String(facts.by))}` }),
  'departure-step': (facts: Facts): TimelineLine => departureLine(facts),
  'transfer-step': (facts: Facts): TimelineLine => transferLine(facts),
  'notice-sealed': (facts: Facts): TimelineLine => ({ title: `${of(notices.kinds, facts.kind)} verzegeld`, detail: `Bestand ${facts.fileName}.` }),
  'notice-step': (facts: Facts): TimelineLine => noticeLine(facts),
  'dossier-printed': (facts: Facts): TimelineLine => ({ title: facts.copy === 0 ? 'Klad van het dossier gemaakt' : `Dossier gemaakt, exemplaar ${facts.copy}`, detail: `Voor ${withFullStop(String(facts.receiver))}` }),
  contact: (facts: Facts): TimelineLine => contactLine(facts),
  statement: (facts: Facts): TimelineLine => ({ title: { added: 'Eigen verklaring van de jongere', renewed: 'Eigen verklaring: nieuwe versie', withdrawn: 'Eigen verklaring ingetrokken door de jongere' }[String(facts.happened)] ?? '', detail: String(facts.reason) }),
  attachment: (facts: Facts): TimelineLine => ({ title: { added: 'Bijlage toegevoegd', corrected: 'Bijlage verbeterd', withdrawn: 'Bijlage ingetrokken' }[String(facts.happened)] ?? '', detail: facts.happened === 'added' ? `${of(attachments.kinds, facts.attachmentKind)}: ${withFullStop(String(facts.title))}` : String(facts.reason) }),
  'access-asked': (facts: Facts): TimelineLine => ({ title: `Inzage gevraagd: ${lowerFirst(of(access.askers, facts.askedBy))}`, detail: `${of(access.wishes, facts.wish)}.` }),
  'access-decided': (facts: Facts): TimelineLine => ({ title: `Besluit over inzage: ${lowerFirst(of(access.decisions, facts.decision))}`, detail: String(facts.reason) }),
  'access-copied': (facts: Facts): TimelineLine => ({ title: `Kopie voor de jongere gemaakt, exemplaar ${facts.copy}`, detail: `${facts.masked} plekken afgedekt.` }),
  note: (facts: Facts): TimelineLine => ({ title: `${of(notes.kinds, facts.kind)}${facts.role === '' ? '' : `, ${facts.role}`}`, detail: String(facts.text) }),
  'note-withdrawn': (facts: Facts): TimelineLine => ({ title: 'Aantekening ingetrokken', detail: String(facts.reason) }),
  appointment: (facts: Facts): TimelineLine => ({
    title: `Afspraak: ${facts.what}`,
    detail: [facts.outcome === null ? appointments.noOutcome : of(appointments.outcomes, facts.outcome), facts.reason, facts.role, facts.where].filter(Boolean).map((part) => withFullStop(String(part))).join(' '),
  }),
  'task-written': (facts: Facts): TimelineLine => ({ title: `Taak: ${facts.what}`, detail: `${withFullStop(String(facts.why))} Geschreven door ${withFullStop(String(facts.by))}` }),
  'task-step': (facts: Facts): TimelineLine => ({ title: `${of(taskSteps, facts.move)}: ${facts.what}`, detail: [facts.said === '' ? '' : withFullStop(String(facts.said)), `Door ${withFullStop(String(facts.by))}`].filter(Boolean).join(' ') }),
  'task-snoozed': (facts: Facts): TimelineLine => ({
    title: `Uitgesteld tot ${writtenMomentOf(facts.until)}: ${facts.what === '' ? lowerFirst(of(tasks.kinds, facts.kind)) : facts.what}`, detail: `${withFullStop(String(facts.reason))} Door ${withFullStop(String(facts.by))}`,
  }),
  'looked-at': (facts: Facts): TimelineLine => ({ title: 'Gezien: er is naar deze jongere gekeken', detail: [facts.note === '' ? '' : withFullStop(String(facts.note)), `Door ${withFullStop(String(facts.by))}`].filter(Boolean).join(' ') }),
  'file-closed': (facts: Facts): TimelineLine => ({ title: `Dossier gesloten: ${lowerFirst(of(files.closingReasons, facts.reason))}`, detail: String(facts.note) }),
  'file-reopened': (facts: Facts): TimelineLine => ({ title: 'Dossier opnieuw geopend', detail: String(facts.reason) }),
  'files-merged': (facts: Facts): TimelineLine => ({ title: `Samengevoegd met het dossier van ${facts.name}${facts.vNumber === '' ? '' : ` (${facts.vNumber})`}`, detail: String(facts.reason) }),
  'merge-undone': (facts: Facts): TimelineLine => ({ title: `Samenvoeging met ${facts.name} ongedaan gemaakt`, detail: String(facts.reason) }),
  'minor-corrected': (facts: Facts): TimelineLine => ({ title: 'Gegevens verbeterd', detail: String(facts.reason) }),
  'age-decided': (facts: Facts): TimelineLine => ({ title: `Leeftijd: ${lowerFirst(of(minors.ageDecisions, facts.decision))}`, detail: String(facts.reason) }),
  'photo-added': (facts: Facts): TimelineLine => ({ title: 'Foto bewaard', detail: `Gemaakt op ${writtenDate(String(facts.takenOn) as PlainDate)}.` }),
  'photo-withdrawn': (facts: Facts): TimelineLine => ({ title: 'Foto ingetrokken', detail: String(facts.reason) }),
  'stay-withdrawn': (facts: Facts): TimelineLine => ({ title: 'Land uit de reis ingetrokken', detail: String(facts.reason) }),
};

function contactLine(facts: Facts): TimelineLine {
  const who = facts.owner === 'youth' ? contacts.ownNumbers : [facts.name || contacts.nameUnknown, lowerFirst(of(contacts.relations, facts.relation))].join(', ');
  const role = facts.owner === 'youth' ? '' : `Rol: ${lowerFirst(of(contacts.roles, facts.role))}.`;
  const changed = facts.roleBefore !== null && facts.roleBefore !== facts.role ? `Was ${lowerFirst(of(contacts.roles, facts.roleBefore))}.` : '';
  const title = { added: 'Contact genoteerd', corrected: 'Contact verbeterd', ended: 'Contact voorbij', withdrawn: 'Contact ingetrokken' }[String(facts.happened)] ?? '';
  return { title: `${title}: ${who}`, detail: [role, changed, facts.reason].filter(Boolean).join(' ') };
}

function departureLine(facts: Facts): TimelineLine {
  switch (facts.move) {
    case 'report-missing':
      return { title: 'Vermissing gemeld bij de politie', detail: [facts.policeNumber === '' ? `Via ${of(departures.channels, facts.channel)}.` : `Nummer ${facts.policeNumber}.`, facts.reason].filter(Boolean).join(' ') };
    case 'note-evidence': return { title: 'Gegeven voor een grond genoteerd', detail: of(departures.evidence, facts.ground) };
    case 'confirm-unknown': return { title: 'Onbekende bestemming (MOB) vastgesteld', detail: 'De voogdij loopt door.' };
    case 'claim-destination': return { title: 'Bestemming in onderzoek', detail: `${of(departures.hostRelations, facts.relation)}. Bron: ${withFullStop(String(facts.source))}` };
    case 'drop-destination': return { title: 'Bestemming niet bevestigd', detail: String(facts.reason) };
    case 'confirm-known': return { title: 'Bekende bestemming vastgesteld', detail: 'De voogdij loopt door tot de rechter beslist.' };
    case 'see-again': return { title: 'Weer gezien', detail: String(facts.where) };
    case 'return': return { title: 'Teruggekeerd', detail: String(facts.where) };
    case 'note-step': return { title: of(departures.steps, facts.step), detail: [`Gedaan door ${withFullStop(String(facts.by))}`, facts.number === '' ? '' : `Nummer ${facts.number}.`, facts.note].filter(Boolean).join(' ') };
    case 'note-number': return { title: `Nummer van de politie: ${facts.policeNumber}`, detail: `Verteld door ${withFullStop(String(facts.by))}` };
    case 'take-note-back': return { title: 'Notitie bij het vertrek teruggenomen', detail: String(facts.reason) };
    case 'add-details': return { title: 'Gegevens van het vertrek aangevuld', detail: String(facts.reason) };
    case 'find': return { title: 'Gevonden door de politie', detail: [facts.where, facts.policeNumber === '' ? '' : `Nummer ${facts.policeNumber}.`].filter(Boolean).join('. ') };
    case 'come-of-age': return { title: '18 geworden tijdens het vertrek', detail: `Op ${writtenDate(String(facts.day) as PlainDate)}. De voogdij is geëindigd, het zoeken niet.` };
    case 'die': return { title: 'Overleden', detail: `Verteld door ${withFullStop(String(facts.by))}` };
    case 'take-back': return { title: 'Hersteld: het vertrek loopt nog', detail: String(facts.reason) };
    case 'reopen': return { title: 'Vertrek heropend', detail: String(facts.reason) };
    default: return { title: '', detail: '' };
  }
}

function transferLine(facts: Facts): TimelineLine {
  switch (facts.move) {
    case 'answer-check':
      return {
        title: 'Veiligheidstoets beantwoord',
        detail: Number(facts.points) > 1 ? `${facts.points} punten beantwoord.` : `${transfers.safetyPoints[facts.point as keyof typeof transfers.safetyPoints].label}: ${of(transfers.answers, facts.answer)}.`,
      };
    case 'judge-sign': return { title: 'Signaal over de gastheer beoordeeld', detail: `${of(transfers.hostOutcomes, facts.outcome)}. ${facts.judgement}` };
    case 'approve': return { title: `${facts.reviewer} vindt de bestemming geschikt`, detail: String(facts.ownWords) };
    case 'reject': return { title: `${facts.reviewer} keurt de bestemming af`, detail: String(facts.ownWords) };
    case 'choose-route': return { title: 'Route gekozen', detail: of(transfers.routes, facts.route) };
    case 'note-document': return { title: `${of(transfers.documents, facts.document)}`, detail: of(transfers.documentStates, facts.state) };
    case 'request': return { title: 'Verzoek ingediend', detail: String(facts.authority) };
    case 'withdraw': return { title: 'Verzoek ingetrokken', detail: String(facts.reason) };
    case 'record-order': return { title: 'Beschikking genoteerd', detail: String(facts.court) };
    case 'hand-over': return { title: 'Voogdij overgedragen', detail: `Aan ${withFullStop(String(facts.receivedBy))}` };
    case 'complete-claim': return { title: 'Bestemming aangevuld', detail: '' };
    case 'note-step': return { title: of(transfers.afterSteps, facts.step), detail: [`Door ${withFullStop(String(facts.by))}`, facts.number === '' ? '' : `Nummer ${facts.number}.`, String(facts.note)].filter((part) => part !== '').join(' ') };
    case 'sign-hand-over': return { title: 'Overdrachtsverslag ondertekend', detail: `Het papier ligt: ${withFullStop(String(facts.keptWhere))}` };
    case 'end-guardianship': return { title: 'Voogdij beëindigd', detail: '' };
    case 'confirm-by-police': return { title: 'Politie heeft bevestigd', detail: '' };
    case 'close': return { title: 'Overdracht afgesloten', detail: '' };
    case 'stop':
    case 'die':
    case 'end-with-departure': return { title: 'Overdracht gestopt', detail: withOwnWords(of(transfers.stops, facts.because), String(facts.reason)) };
    case 'go-on': return { title: 'De overdracht gaat door', detail: withOwnWords(of(transfers.stops, facts.because), String(facts.reason)) };
    case 'take-back': return { title: 'Hersteld: de overdracht loopt nog', detail: String(facts.reason) };
    case 'prove-false': return { title: 'Bestemming onjuist gebleken', detail: String(facts.reason) };
    case 'come-of-age': return { title: '18 geworden: de overdracht is geëindigd', detail: 'De maatregel eindigt van rechtswege (1:233 BW).' };
    default: return { title: '', detail: '' };
  }
}

function noticeLine(facts: Facts): TimelineLine {
  switch (facts.move) {
    case 'send': return { title: 'Bericht verstuurd', detail: `Verstuurd ${withFullStop(of(notices.sendingWays, facts.way))}` };
    case 'keep-back': return { title: 'Bericht niet verstuurd', detail: String(facts.reason) };
    case 'acknowledge': return { title: 'Politie: ontvangst bevestigd', detail: `Door ${facts.by}, ${withFullStop(of(notices.proofs, facts.proof))}` };
    case 'note-number': return { title: 'Politie: nummer genoteerd', detail: `Nummer ${facts.number}.` };
    case 'close': return { title: 'Politie: onderzoek gesloten', detail: `Gezegd door ${withFullStop(String(facts.by))}` };
    default: return { title: 'Iets over een bericht teruggenomen', detail: String(facts.reason) };
  }
}
