import { stands } from '../contacts/contact';
import { capital, dayLine, filled, momentLine, unknown, withheld, writtenMoment } from '../dossiers/answers';
import { policeSection, statementAnswer } from '../dossiers/closing-sections';
import { departureSection } from '../dossiers/departure-section';
import type { Block } from '../dossiers/dossier';
import { guardianshipSection } from '../dossiers/guardianship';
import { identitySection } from '../dossiers/identity';
import { countryName, languageName } from '../dossiers/names';
import { routeSection } from '../dossiers/route-section';
import { facts, row, sceneOf, type DossierFacts, type DraftBlock, type DraftRow, type DraftTable, type Scene as SceneIn } from '../dossiers/scene';
import { staySection } from '../dossiers/stay';
import type { Conversation } from '../conversations/conversation';
import type { MinorFile } from '../minors/minor-file';
import { writtenDate } from '../shared/plain-date';
import { standing } from '../statements/statement';
import type { Words } from '../words/words';
import type { AccessSection } from './access-copy';
import { accessParts, type AccessPart, type DecidedAccess } from './access-request';

type Scene = SceneIn<Words>;

const nothing = (caption: string, { words }: Scene): readonly DraftBlock[] => [facts(null, [row(caption, unknown(words.access.paper.nothing))])];
const orNothing = (part: AccessPart, tables: readonly DraftTable[], scene: Scene): readonly DraftBlock[] => (tables.length > 0 ? tables : nothing(scene.words.access.parts[part], scene));

/** What the youth said, under the youth's own heading; also what does not go along with a transfer. */
const voice = (scene: Scene): readonly DraftBlock[] =>
  orNothing('voice', standing(scene.file.statements).map((one) => facts(null, [row(scene.words.statements.title, statementAnswer(one, scene.words))])), scene);

/** Whom the youth knows. What the guardian thinks of them is about them, not about the youth, and is left out. */
function network(scene: Scene): readonly DraftBlock[] {
  const { contacts, access } = scene.words;
  const rows = scene.file.contacts.filter(stands).map((contact): DraftRow => {
    const ways = contact.ways.map((way) => `${contacts.platforms[way.platform]} ${way.handle}`);
    if (contact.owner === 'youth') return row(contacts.ownNumbers, filled(access.paper.nothing, ...ways, contact.note));
    const country = contact.country === 'unknown' ? null : countryName(contact.country, scene.words);
    return row(contact.relation ? contacts.relations[contact.relation] : contacts.owners.other, filled(access.paper.nothing, contact.name || contacts.nameUnknown, country, ...ways));
  });
  return orNothing('network', rows.length > 0 ? [facts(null, rows)] : [], scene);
}

function talk(one: Conversation, { words }: Scene): DraftTable {
  const { conversations, access } = words;
  const { rows: labels } = access.paper;
  const notSaid = access.paper.nothing;
  const discussed = one.topics.filter((topic) => topic.discussed).map((topic) => conversations.topics[topic.code].label);
  const refused = one.topics.flatMap((topic) => (topic.discussed ? [] : [`${conversations.topics[topic.code].label}: ${conversations.notDiscussedBecause({ reason: topic.reason })}`]));
  return facts(access.paper.talk({ when: writtenMoment(one.heldAt, words) }), [
    row(labels.mode, filled(notSaid, conversations.modes[one.mode], one.place)),
    row(labels.language, filled(notSaid, languageName(one.language, words), conversations.interpreterKinds[one.interpreter.kind])),
    row(labels.present, filled(notSaid, one.present.map((role) => conversations.roles[role]).join(', '))),
    row(labels.topics, filled(notSaid, ...discussed, ...refused)),
    row(labels.ownWords, filled(notSaid, one.ownWords === '' ? null : { text: one.ownWords, ownWords: true })),
    row(labels.reading, filled(notSaid, one.reading)),
    row(labels.understanding, filled(notSaid, conversations.understandings[one.understanding], one.understandingNote)),
    row(labels.material, filled(notSaid, one.material)),
    row(labels.risk, filled(notSaid, conversations.risks[one.risk], one.riskReason)),
    row(labels.agreements, filled(notSaid, ...one.agreements.map(({ what, who, by }) => [what, conversations.agreementParties[who], by && writtenDate(by)].filter(Boolean).join(', ')))),
    row(words.fields.labels.conversation.statement, filled(notSaid, one.statement === '' ? null : { text: one.statement, ownWords: true })),
  ]);
}

const talks = (scene: Scene): readonly DraftBlock[] => orNothing('talks', scene.file.conversations.map((one) => talk(one, scene)), scene);

function notes(scene: Scene): readonly DraftBlock[] {
  const { words } = scene;
  const rows = scene.file.notes.filter((note) => note.withdrawnAt === null).map((note) =>
    row(momentLine(note.happenedAt, words), filled('', words.notes.kinds[note.kind], [note.withRole, note.withName].filter(Boolean).join(', ') || null, note.text)));
  return orNothing('notes', rows.length > 0 ? [facts(null, rows)] : [], scene);
}

/** Signs about the youth, and what was decided on them. A sign about a host is about somebody else. */
function signs(scene: Scene): readonly DraftBlock[] {
  const { words, file } = scene;
  const { signs: labels, access } = words;
  const seen = file.signs.filter((sign) => sign.subject === 'youth').map((sign) => row(labels.labels[sign.code], filled('',
    dayLine(sign.observedOn, words), `${labels.sources[sign.source]}: ${sign.observedBy}`, sign.place, sign.quote === '' ? null : { text: sign.quote, ownWords: true },
    sign.withdrawnAt === null ? null : `${labels.withdrawn} ${sign.withdrawnReason}`)));
  const decided = file.assessments.map((one) => row(momentLine(one.decidedAt, words), filled('', labels.decisions[one.decision], one.reason, ...one.consulted.map((who) => who.role))));
  const tables = [...(seen.length > 0 ? [facts(access.paper.seen, seen)] : []), ...(decided.length > 0 ? [facts(access.paper.decided, decided)] : [])];
  return orNothing('signs', tables, scene);
}

function shelter(scene: Scene): readonly DraftBlock[] {
  const { words, file } = scene;
  const { rows: labels } = words.access.paper;
  return orNothing('shelter', file.shelters.map((one) => facts(null, [
    row(labels.proposedOn, filled('', dayLine(one.proposedOn, words))),
    row(labels.ground, filled('', words.placements.shelterGrounds[one.ground])),
    row(labels.reason, filled('', one.reason)),
    row(words.access.paper.standsNow, filled('', words.placements.shelterStatuses[one.status])),
    ...one.steps.map((step) => row({ text: writtenDate(step.on), date: step.on }, filled('', capital(words.placements.shelterMoves[step.move]), 'reason' in step ? step.reason : null))),
  ])), scene);
}

const writers = {
  identity: identitySection,
  guardianship: guardianshipSection,
  stay: (scene) => staySection(scene).slice(0, 1), // the people of a transfer stand with the transfer
  voice,
  network,
  talks,
  notes,
  signs,
  shelter,
  departure: departureSection,
  route: routeSection,
  police: policeSection,
} satisfies Record<AccessPart, (scene: Scene) => readonly DraftBlock[]>;

function numbered(section: number, drafts: readonly DraftBlock[]): readonly Block[] {
  let count = 0;
  return drafts.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.map((one) => ({ ...one, number: `${section}.${++count}` })) } : block));
}

/**
 * Everything about the youth in the file, before it is masked, in the language of `words`. A part that is left out by the
 * decision is named with its reason. Pure: the same file and facts give the same copy.
 */
export function composeAccess(file: MinorFile, words: Words, given: Pick<DossierFacts, 'guardian' | 'now'>, decided: Pick<DecidedAccess, 'leftOut' | 'reason'>): readonly AccessSection[] {
  const scene = sceneOf(file, words, { ...given, receiver: '', profile: null, copy: null });
  return accessParts.map((id, place): AccessSection => {
    const number = place + 1;
    const title = words.access.parts[id];
    const drafts = decided.leftOut.includes(id) ? [facts(null, [row(title, withheld(words.access.paper.because({ reason: decided.reason })))])] : writers[id](scene);
    return { id, number, title, intro: words.access.intros[id], blocks: numbered(number, drafts) };
  });
}
