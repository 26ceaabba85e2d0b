import { fullName } from '../minors/identity';
import type { MinorFile } from '../minors/minor-file';
import type { RecipientProfile } from '../notices/recipient-profile';
import { dayOf } from '../shared/instant';
import type { PaperWords } from '../words/paper-words';
import { scriptLine } from './answers';
import { careSection } from './care-section';
import { handOverSection, leftOutSection, policeSection, statementSection } from './closing-sections';
import { conversationsSection } from './conversations-section';
import { departureSection } from './departure-section';
import { sectionIds, type Block, type Dossier, type Line, type Section, type SectionId } from './dossier';
import type { GapAnswers } from './gap-answers';
import { keyWords } from './gap-keys';
import { answered, keysOfRows, openMattersOf, questionsOf, type Question } from './gate';
import { guardianshipSection } from './guardianship';
import { identitySection } from './identity';
import { mattersOf } from './matters';
import { routeSection } from './route-section';
import { sceneOf, type DossierFacts, type DraftBlock, type Scene } from './scene';
import { signsSection } from './signs-section';
import { staySection } from './stay';

const writers = {
  identity: identitySection,
  guardianship: guardianshipSection,
  stay: staySection,
  departure: departureSection,
  route: routeSection,
  'hand-over': handOverSection,
  care: careSection,
  statement: statementSection,
  conversations: conversationsSection,
  signs: signsSection,
  police: policeSection,
  'left-out': leftOutSection,
} satisfies Record<SectionId, (scene: Scene) => readonly DraftBlock[]>;

/** What a dossier is composed with: for which kind of receiver, and the guardian's answers to the gaps, if any. */
export interface DossierOrder extends DossierFacts {
  readonly profile: RecipientProfile;
  readonly answers: GapAnswers | null;
}

const sectionsIn = ({ parts }: Scene): readonly SectionId[] => sectionIds.filter((id) => id === 'identity' || id === 'left-out' || parts.has(id));

// The keys are those of the same dossier in words that name themselves.
function numbered(section: number, drafts: readonly DraftBlock[], keys: readonly (readonly string[])[]): readonly Block[] {
  let count = 0;
  return drafts.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.map((row) => ({ ...row, keys: keys[count]!, number: `${section}.${++count}` })) } : block));
}

/** The sections before anything is answered, with what is asked about them. */
function blankOf(file: MinorFile, words: PaperWords, order: DossierOrder) {
  const scene = sceneOf(file, words, order);
  const named = sceneOf(file, keyWords, order);
  const intros: Partial<Record<SectionId, string>> = words.dossiers.intros;
  const blank = sectionsIn(scene).map((id, place): Section => {
    const number = place + 1;
    return { id, number, title: words.dossiers.sections[id], intro: intros[id] ?? null, blocks: numbered(number, writers[id](scene), keysOfRows(id, writers[id](named))) };
  });
  const matters = mattersOf(file, order.now);
  return { scene, blank, matters, questions: questionsOf(blank, matters, order.answers?.answers ?? []) };
}

/**
 * The dossier of a youth for one kind of receiver: sections computed from the file and the answers to its gaps, in the language
 * of `words`. What the receiver may not have is not in it. Pure: the same file, answers and facts give the same dossier.
 */
export function composeDossier(file: MinorFile, words: PaperWords, order: DossierOrder): Dossier {
  const { scene, blank, matters, questions } = blankOf(file, words, order);
  const { vNumber, nameInScript } = file.minor;
  const name: readonly Line[] = [{ text: fullName(file.minor) }, scriptLine(nameInScript)].filter((line) => line !== null);
  return {
    title: words.dossiers.title, name, vNumber: vNumber === '' ? words.minors.vNumberUnknown : words.dossiers.vNumber({ vNumber }), receiver: order.receiver, profile: order.profile, copy: order.copy,
    sections: answered(blank, questions),
    gate: {
      open: questions.filter((question) => question.answer === null).length,
      version: order.answers?.version ?? 0,
      settledOn: order.answers ? dayOf(order.answers.settledAt) : null,
      matters: openMattersOf(matters, questions, scene),
    },
  };
}

/** Every question that a guardian answers before this dossier comes out, with the answers given so far. */
export const questionsFor = (file: MinorFile, words: PaperWords, order: DossierOrder): readonly Question[] => blankOf(file, words, order).questions;
