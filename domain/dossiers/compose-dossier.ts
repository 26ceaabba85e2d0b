import { fullName } from '../minors/identity';
import type { MinorFile } from '../minors/minor-file';
import type { Words } from '../words/words';
import { scriptLine } from './answers';
import { handOverSection, leftOutSection, policeSection, statementSection } from './closing-sections';
import { departureSection } from './departure-section';
import { sectionIds, type Block, type Dossier, type Line, type Section, type SectionId } from './dossier';
import { guardianshipSection } from './guardianship';
import { identitySection } from './identity';
import { routeSection } from './route-section';
import { sceneOf, type DossierFacts, type DraftBlock, type Scene } from './scene';
import { staySection } from './stay';

const writers = {
  identity: identitySection,
  guardianship: guardianshipSection,
  stay: staySection,
  departure: departureSection,
  route: routeSection,
  'hand-over': handOverSection,
  statement: statementSection,
  police: policeSection,
  'left-out': leftOutSection,
} satisfies Record<SectionId, (scene: Scene) => readonly DraftBlock[]>;

function numbered(section: number, drafts: readonly DraftBlock[]): readonly Block[] {
  let count = 0;
  return drafts.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.map((row) => ({ ...row, number: `${section}.${++count}` })) } : block));
}

/**
 * The transfer dossier of a youth for a receiving guardian: nine sections computed from the file alone, in the language of
 * `words`. Pure: the same file and facts give the same dossier.
 */
export function composeDossier(file: MinorFile, words: Words, facts: DossierFacts): Dossier {
  const scene = sceneOf(file, words, facts);
  const intros: Partial<Record<SectionId, string>> = words.dossiers.intros;
  const sections = sectionIds.map((id, place): Section => {
    const number = place + 1;
    return { id, number, title: words.dossiers.sections[id], intro: intros[id] ?? null, blocks: numbered(number, writers[id](scene)) };
  });
  const { vNumber, nameInScript } = file.minor;
  const name: readonly Line[] = [{ text: fullName(file.minor) }, scriptLine(nameInScript)].filter((line) => line !== null);
  return { title: words.dossiers.title, name, vNumber: vNumber === '' ? words.minors.vNumberUnknown : words.dossiers.vNumber({ vNumber }), receiver: facts.receiver, copy: facts.copy, sections };
}
