import { allNames, fullName } from '../minors/names';
import type { Minor } from '../minors/identity';
import type { MinorFile } from '../minors/minor-file';
import type { PlainDate } from '../shared/plain-date';
import { valuesOf, type FileValue } from './file-values';
import { haystackOf, type Haystack } from './haystack';
import { holds, needleKey, needlesOf, type Needle } from './needle';
import { passagesOf } from './passages';
import type { RedactionPart } from './parts';
import { leavingParts, type Output } from './what-leaves';

/** A value that must not stand in an output, in a form in which it is looked for. */
export interface Withheld {
  readonly part: RedactionPart;
  readonly needle: Needle;
}

/** What stands around a file: other youths, what our own texts say, and what the guardian typed for this output. */
export interface Surroundings {
  /** Youths of other files. */
  readonly others: readonly Pick<Minor, 'givenNames' | 'familyName' | 'nameInScript' | 'otherScripts' | 'otherNames' | 'vNumber' | 'bsn'>[];
  /** Texts that are meant to leave: who sends, who receives. */
  readonly sent: readonly string[];
  /** Words of the program and what was typed in the form of this output: a single word of a name proves nothing there. */
  readonly said: readonly string[];
  /** Texts of the file that leave and were written freely: what stands in them is not meant to leave by that. */
  readonly free: readonly string[];
}

/** Other youths by their whole names and their numbers: a first name alone is shared by many. */
const otherValues = (others: Surroundings['others']): readonly FileValue[] => others.flatMap((one): readonly FileValue[] => [
  ...(one.givenNames !== '' && one.familyName !== '' ? [{ part: 'other-minors', kind: 'exact', text: fullName(one) } as const] : []),
  ...[one.nameInScript?.text ?? ''].filter((text) => text.includes(' ')).map((text) => ({ part: 'other-minors', kind: 'exact', text }) as const),
  ...[one.vNumber, one.bsn].filter(Boolean).map((text) => ({ part: 'other-minors', kind: 'number', text }) as const),
]);

function needles(values: readonly FileValue[]): ReadonlyMap<string, Withheld> {
  const found = new Map<string, Withheld>();
  for (const { part, kind, text } of values) {
    for (const needle of needlesOf(kind, text)) {
      const before = found.get(needleKey(needle));
      if (!before || before.needle.weak) found.set(needleKey(needle), { part, needle });
    }
  }
  return found;
}

// A single word, or a short value, that our own texts or the form say as well proves nothing.
const isSaid = ({ needle }: Withheld, said: Haystack): boolean => (needle.weak || (needle.by === 'word' && !needle.text.includes(' '))) && holds(said, needle);

const without = (values: readonly FileValue[], meant: Haystack, said: Haystack): readonly Withheld[] =>
  [...needles(values).values()].filter((one) => !holds(meant, one.needle) && !isSaid(one, said));

/**
 * The values of a file that must not stand in an output: every text of a part that stays, and the names and numbers of other
 * youths. A value that is also meant to leave is left out (the town that is both an address and a destination), and so is a
 * single word of a name that our own texts or the form say as well. Pure.
 */
export function withheldFrom(file: MinorFile, output: Output, around: Surroundings, today: PlainDate): readonly Withheld[] {
  const leaving = leavingParts(output, today);
  const values = valuesOf(file);
  const meant = [...allNames(file.minor), file.minor.vNumber, ...values.filter(({ part, text }) => leaving.has(part) && !around.free.includes(text)).map(({ text }) => text), ...around.sent];
  return without([...values.filter(({ part }) => !leaving.has(part)), ...otherValues(around.others)], haystackOf(meant.join('\n')), haystackOf(around.said.join('\n')));
}

/** The same for a list of values of its own, such as what is masked in a copy: there our own words stand in place of what was masked, and none of them counts. */
export const withheldAmong = (values: readonly FileValue[], around: Surroundings): readonly Withheld[] =>
  without([...values, ...otherValues(around.others)], haystackOf([...around.sent, ...around.said].join('\n')), haystackOf(''));

/** A kind of withheld value that stands in a text. Not `sure` when it was so short that it may be something else. */
export interface Hit {
  readonly part: RedactionPart;
  readonly sure: boolean;
}

// Thousands of passages are looked up at once, word after word, instead of one after another; the list is made once.
const passagesIn = new WeakMap<readonly Withheld[], ReadonlyMap<string, RedactionPart>>();
function passageParts(withheld: readonly Withheld[]): ReadonlyMap<string, RedactionPart> {
  const known = passagesIn.get(withheld) ?? new Map(withheld.filter(({ needle }) => needle.by === 'passage').map(({ needle, part }) => [needle.text, part]));
  passagesIn.set(withheld, known);
  return known;
}

/** The kinds of withheld values that stand in a text; each once. Pure. */
export function hitsIn(text: string, withheld: readonly Withheld[]): readonly Hit[] {
  const haystack = haystackOf(text);
  const hits = new Map<RedactionPart, boolean>();
  for (const { needle, part } of withheld) if (needle.by !== 'passage' && hits.get(part) !== true && holds(haystack, needle)) hits.set(part, !needle.weak);
  const passages = passageParts(withheld);
  if (passages.size > 0) {
    for (const passage of passagesOf(haystack.words)) {
      const part = passages.get(passage);
      if (part !== undefined) hits.set(part, true);
    }
  }
  return Array.from(hits, ([part, sure]) => ({ part, sure }));
}
