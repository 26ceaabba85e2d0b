import type { Answer, Block, Line, Row, Section } from '../dossiers/dossier';
import type { AccessPart } from './access-request';
import { maskedIn, type MaskedRange, type MaskKind, type Masking } from './masking';

/** A part of a copy for the youth. */
export type AccessSection = Omit<Section, 'id'> & { readonly id: AccessPart };

/** One masked place, for the guardian's eyes before printing: where, what was there, and the words around it. */
export interface MaskedPlace {
  readonly number: string;
  readonly label: string;
  readonly kind: MaskKind;
  readonly was: string;
  readonly before: string;
  readonly after: string;
}

/** What a copy looks like once it is masked. What is withheld is in `places` and in no section. */
export interface MaskedCopy {
  readonly sections: readonly AccessSection[];
  readonly places: readonly MaskedPlace[];
}

const AROUND = 40;

interface Mask {
  readonly text: (original: string, row: Pick<Row, 'number'> & { readonly label: Line }) => string;
  readonly lines: (lines: readonly Line[], row: Row) => readonly Line[];
}

function maskWith(masking: Masking, placeholders: Readonly<Record<MaskKind, string>>, places: MaskedPlace[]): Mask {
  const note = (original: string, { from, to, kind }: MaskedRange, number: string, label: string): void => {
    const before = original.slice(Math.max(0, from - AROUND), from).split('\n').at(-1) ?? '';
    const after = original.slice(to, to + AROUND).split('\n')[0] ?? '';
    places.push({ number, label, kind, was: original.slice(from, to), before, after });
  };
  const cut = (original: string, ranges: readonly MaskedRange[], start: number): string => {
    let text = '';
    let at = 0;
    for (const { from, to, kind } of ranges) {
      const first = Math.max(0, from - start);
      if (first >= original.length || to <= start) continue;
      // the placeholder stands where the part begins; what goes on in a later line is only taken out
      text += original.slice(at, Math.max(at, first)) + (from >= start ? placeholders[kind] : '');
      at = Math.min(original.length, to - start);
    }
    return text + original.slice(at);
  };
  const labelOf = (label: Line): string => cut(label.text, maskedIn(label.text, masking), 0);
  return {
    text: (original, { number, label }) => {
      const ranges = maskedIn(original, masking);
      for (const range of ranges) note(original, range, number, labelOf(label));
      return cut(original, ranges, 0);
    },
    // A name or number may go on in the next line of an answer: the lines are searched as one text.
    lines: (lines, row) => {
      const whole = lines.map((line) => line.text).join('\n');
      const ranges = maskedIn(whole, masking);
      for (const range of ranges) note(whole, range, row.number, labelOf(row.label));
      let start = 0;
      return lines.flatMap((line): readonly Line[] => {
        const text = cut(line.text, ranges, start);
        start += line.text.length + 1;
        if (text === line.text) return [line];
        const { date: _date, ...rest } = line;
        return text.trim() === '' ? [] : [{ ...rest, text }];
      });
    },
  };
}

function maskAnswer(answer: Answer, row: Row, mask: Mask): Answer {
  switch (answer.kind) {
    case 'filled': return { kind: 'filled', lines: mask.lines(answer.lines, row) };
    case 'unknown': return { kind: 'unknown', note: mask.text(answer.note, row) };
    case 'withheld': return { kind: 'withheld', because: mask.text(answer.because, row) };
  }
}

function maskBlock(block: Block, mask: Mask): Block {
  if (block.kind !== 'table') return block; // nothing of the file stands in the others
  const [first] = block.rows;
  return {
    ...block,
    caption: block.caption === null || !first ? block.caption : mask.text(block.caption, { number: first.number, label: { text: block.caption } }),
    rows: block.rows.map((row) => {
      const [answer, ...more] = row.answers;
      return { ...row, label: { ...row.label, text: mask.text(row.label.text, row) }, answers: [maskAnswer(answer, row, mask), ...more.map((one) => maskAnswer(one, row, mask))] };
    }),
  };
}

/** Masks every text of a copy. Pure; the sections that come out hold nothing of what was masked. */
export function maskCopy(sections: readonly AccessSection[], masking: Masking, placeholders: Readonly<Record<MaskKind, string>>): MaskedCopy {
  const places: MaskedPlace[] = [];
  const mask = maskWith(masking, placeholders, places);
  return { sections: sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => maskBlock(block, mask)) })), places };
}

/** How often each kind was masked. */
export const countMasked = (places: readonly Pick<MaskedPlace, 'kind'>[]): Record<MaskKind, number> => {
  const counts: Record<MaskKind, number> = { name: 0, phone: 0, email: 0, account: 0, address: 0, shelter: 0, word: 0 };
  for (const { kind } of places) counts[kind] += 1;
  return counts;
};
