import { refusal, type Permission } from '../shared/refusal';
import { gapsOf, type Answer, type Block, type Line, type OpenMatter, type Row, type Section, type SectionId, type Table } from './dossier';
import type { GapAnswer, GapAnswerKind } from './gap-answers';
import type { Matter } from './matters';
import { paperDate } from './paper-date';
import type { DraftBlock, Scene } from './scene';

/** One thing a guardian answers before a dossier comes out: a fact that is not known, or a matter that is still open. */
export type Question = {
  readonly key: string;
  /** The answers that fit it. */
  readonly kinds: readonly GapAnswerKind[];
  readonly answer: GapAnswer | null;
} & (
  | { readonly about: 'fact'; readonly section: SectionId; readonly number: string; readonly label: string; readonly note: string }
  | { readonly about: 'matter'; readonly matter: Matter }
);

// Care and school have no fields in a file: there an answer can be the fact itself. Elsewhere a fact is filled in where it is kept.
const fillable: readonly SectionId[] = ['care'];
const factKinds = (section: SectionId): readonly GapAnswerKind[] => (fillable.includes(section) ? ['filled', 'not-known', 'not-shared'] : ['not-known', 'not-shared']);
const matterKinds: readonly GapAnswerKind[] = ['stays-open', 'not-shared'];

const nameOfRow = ({ caption }: Pick<Table, 'caption'>, label: Line): string => `${caption ?? ''}/${label.date ?? label.text}`;

/** The keys of the answers of a section that was composed with `keyWords`, row by row. Rows of one name are told apart by their order. */
export function keysOfRows(section: SectionId, blocks: readonly DraftBlock[]): readonly (readonly string[])[] {
  const times = new Map<string, number>();
  return blocks.flatMap((block) => (block.kind !== 'table' ? [] : block.rows.map((row) => {
    const name = nameOfRow(block, row.label);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const base = `${section}/${name}${time === 1 ? '' : `~${time}`}`;
    return row.answers.map((_, place) => (row.answers.length === 1 ? base : `${base}/${block.heads?.[place + 1] ?? place}`));
  })));
}

const fits = (kinds: readonly GapAnswerKind[], given: GapAnswer | undefined): GapAnswer | null => (given && kinds.includes(given.kind) ? given : null);

/** Every question of a dossier in the order of the paper. What is withheld by a rule has its reason already and is not asked. */
export function questionsOf(sections: readonly Pick<Section, 'id' | 'blocks'>[], matters: readonly Matter[], answers: readonly GapAnswer[]): readonly Question[] {
  const given = new Map(answers.map((answer) => [answer.key, answer]));
  const facts = sections.flatMap((section) => gapsOf(section).flatMap(({ key, number, label, answer }): readonly Question[] => {
    if (answer.kind !== 'unknown') return [];
    const kinds = factKinds(section.id);
    return [{ about: 'fact', key, section: section.id, number, label, note: answer.note, kinds, answer: fits(kinds, given.get(key)) }];
  }));
  return [...facts, ...matters.map((matter): Question => ({ about: 'matter', key: matter.key, matter, kinds: matterKinds, answer: fits(matterKinds, given.get(matter.key)) }))];
}

function withAnswer(answer: Answer, given: GapAnswer | null | undefined): Answer {
  if (answer.kind !== 'unknown' || !given) return answer;
  switch (given.kind) {
    case 'filled': return { kind: 'filled', lines: given.text.split('\n').filter((text) => text.trim() !== '').map((text) => ({ text, lang: 'nl', prose: true })) };
    case 'not-shared': return { kind: 'withheld', because: given.text };
    default: return { kind: 'unknown', note: given.text };
  }
}

/** The sections with the guardian's answers in the places of the gaps. */
export function answered(sections: readonly Section[], questions: readonly Question[]): readonly Section[] {
  const given = new Map(questions.map((question) => [question.key, question.answer]));
  const rowOf = (row: Row): Row => ({ ...row, answers: row.answers.map((answer, place) => withAnswer(answer, given.get(row.keys?.[place] ?? ''))) as unknown as Row['answers'] });
  const blockOf = (block: Block): Block => (block.kind === 'table' ? { ...block, rows: block.rows.map(rowOf) } : block);
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(blockOf) }));
}

function whatIsOpen(matter: Matter, { words }: Scene): string {
  const labels = words.dossiers.matters;
  switch (matter.kind) {
    case 'task': return labels.task[matter.subject];
    case 'signs-not-weighed': return labels['signs-not-weighed']({ count: matter.count });
    case 'photo-old': return labels['photo-old']({ day: paperDate(matter.takenOn, words) });
  }
}

/** The open matters this receiver may know of, as page 1 tells them. */
export function openMattersOf(matters: readonly Matter[], questions: readonly Question[], scene: Scene): readonly OpenMatter[] {
  const given = new Map(questions.map((question) => [question.key, question.answer]));
  return matters.filter(({ part }) => part === null || scene.parts.has(part)).map((matter) => ({
    what: whatIsOpen(matter, scene),
    due: matter.kind === 'task' ? { text: paperDate(matter.dueOn, scene.words), date: matter.dueOn } : null,
    answer: given.get(matter.key) ?? null,
  }));
}

/** May a dossier come out as final? Only when every question has an answer; a draft may always come out. */
export function mayComeOut(questions: readonly Pick<Question, 'answer'>[]): Permission {
  const count = questions.filter(({ answer }) => answer === null).length;
  return count === 0 ? [] : [refusal('dossier-gaps-open', { count })];
}

/** May these answers be settled? Each must be of a kind that fits its question; an answer to what is no gap any more is let be. */
export function maySettle(questions: readonly Question[], answers: readonly GapAnswer[]): Permission {
  const asked = new Map(questions.map((question) => [question.key, question.kinds]));
  return answers.some(({ key, kind }) => asked.get(key)?.includes(kind) === false) ? [refusal('gap-answer-does-not-fit')] : [];
}
