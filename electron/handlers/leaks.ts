import { allNames } from '#domain/minors/names';
import { isSeen, type SeenQuestion } from '#domain/notices/seen-question';
import type { MinorFile } from '#domain/minors/minor-file';
import { maskedValues } from '#domain/redaction/file-values';
import type { Leak } from '#domain/redaction/leak';
import { withheldAmong, withheldFrom, type Surroundings, type Withheld } from '#domain/redaction/withheld-values';
import type { Output } from '#domain/redaction/what-leaves';
import { refusal } from '#domain/shared/refusal';
import { paperLanguages, paperWords } from '#domain/words/paper-words';
import { words } from '#domain/words/words';
import { listMinors } from '#db/queries/minors';
import { commit } from '#db/writes/commit';
import { findLeaks } from '../services/leaks/find-leaks';
import type { OutputFile } from '../services/leaks/texts-of-output';
import type { Desk } from './desk';
import { Refused } from './refused';

/** What the guardian typed for this output: `meant` to leave as it is, `said` around what leaves, or `free`: recorded to leave, and yet anything may stand in it. */
export interface Typed {
  readonly meant?: readonly string[];
  readonly said?: readonly string[];
  readonly free?: readonly string[];
}

/** Every fixed text of a language; sentences that are put together from facts are left out. */
function textsOf(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table];
  return table !== null && typeof table === 'object' ? Object.values(table).flatMap(textsOf) : [];
}

let fixed: string | undefined;
const fixedTexts = (): string => (fixed ??= [words('nl'), words('en'), ...paperLanguages.map(paperWords)].flatMap(textsOf).join('\n'));

function surroundings(desk: Desk, file: MinorFile, { meant = [], said = [], free = [] }: Typed): Surroundings {
  const { name, organisation, phone } = desk.settings.guardian;
  const others = (['open', 'closed'] as const).flatMap((standing) => listMinors(desk.vault.read, standing)).filter((one) => one.id !== file.minor.id);
  return { others, sent: [name, organisation, phone, ...meant], said: [fixedTexts(), ...said], free };
}

/** The values of a file that must not stand in an output. */
export const withheldOf = (desk: Desk, file: MinorFile, output: Output, typed: Typed = {}): readonly Withheld[] => withheldFrom(file, output, surroundings(desk, file, typed), desk.today);

/** The values that must not stand in a copy for the youth: what is masked in it, and other youths. */
export function withheldFromCopy(desk: Desk, file: MinorFile, masked: readonly string[]): readonly Withheld[] {
  const guardianPhone = desk.settings.guardian.phone;
  const own = [...allNames(file.minor), file.minor.vNumber, file.minor.bsn, ...file.contacts.filter((contact) => contact.owner === 'youth').flatMap((contact) => contact.ways.map((way) => way.handle))];
  return withheldAmong(maskedValues(file, { guardianPhone, words: masked }), surroundings(desk, file, { meant: own }));
}

const reasonOf = ({ part, place, page, attachment, sure }: Leak) => refusal(sure ? 'output-leaks' : 'output-may-leak', { part, place, page: page ?? 0, attachment: attachment ?? 0 });

/**
 * What becomes of a value that is so short that it may be something else: it passes where there is no place to answer, or it
 * is asked until the guardian said to have looked at it.
 */
export type Questions = 'pass' | readonly SeenQuestion[];

/** Refuses when there are leaks, with every one as a reason, and journals it. Never names the value. */
export function refuseLeaks(desk: Desk, file: MinorFile, found: readonly Leak[], questions: Questions): void {
  const leaks = found.filter((leak) => leak.sure || (questions !== 'pass' && !isSeen(leak, questions)));
  const [first] = leaks;
  if (!first) return;
  commit(desk.vault.write, {
    ...desk.stamp, action: 'export.refused', object: { type: 'minor', id: file.minor.id }, minorId: file.minor.id, outcome: 'refused',
    details: { leaks: leaks.length, part: first.part, place: first.place, ...(first.page === null ? {} : { page: first.page }), ...(first.attachment === null ? {} : { attachment: first.attachment }) },
  }, () => undefined);
  throw new Refused(leaks.map(reasonOf));
}

/**
 * The last gate before data leaves: searches the files as they would leave for every withheld value. A hit is journalled
 * and refused with the kind of value and its place, never the value. Nothing may be written where others can see it before
 * this returns.
 */
export async function mustNotLeak(desk: Desk, file: MinorFile, withheld: readonly Withheld[], files: readonly OutputFile[], questions: Questions = 'pass'): Promise<void> {
  refuseLeaks(desk, file, await findLeaks(files, withheld), questions);
}
