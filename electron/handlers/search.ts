import { fullName } from '#domain/minors/identity';
import { excerptOf, marksIn } from '#domain/search/excerpt';
import type { SearchGroup, SearchHit } from '#domain/search/result';
import { saysEnough, termsOf, type Term } from '#domain/search/terms';
import type { MinorId } from '#domain/shared/ids';
import { findMinor } from '#db/queries/minors';
import { findEntry, findIndexed, findPeople, findRecords, type FoundPerson, type FoundRecord } from '#db/queries/search';
import { noteOpenedFromSearch, noteSearched } from '#db/writes/search';
import type { Desk } from './desk';
import type { HandlersOf } from './handler';
import { found } from './refused';

const MOST_PEOPLE = 8;
const A_PAGE = 40;

/** The text of a record that holds most of the terms, cut around them. */
function hitOf(desk: Desk, { kind, recordId, at }: FoundRecord, terms: readonly Term[]): SearchHit | undefined {
  const texts = findEntry(desk.vault.read, kind, recordId)?.texts ?? [];
  const [best] = texts.map(({ path, text }) => ({ field: path.at(-1) ?? '', text, ...marksIn(text, terms) })).filter((one) => one.found > 0).sort((a, b) => b.found - a.found);
  return best && { kind, recordId, at, field: best.field, ...excerptOf(best.text, best.marks) };
}

/** Youths that every term names: by a name, a number, or the sound of a name. */
function peopleOf(people: readonly (readonly FoundPerson[])[]): ReadonlyMap<MinorId, SearchGroup['by']> {
  const [first, ...rest] = people;
  const all = (first ?? []).filter(({ minorId }) => rest.every((others) => others.some((other) => other.minorId === minorId)));
  const heard = (minorId: MinorId): boolean => people.some((others) => others.find((other) => other.minorId === minorId)?.by === 'sound');
  const named = all.map(({ minorId, by }) => [minorId, heard(minorId) ? 'sound' as const : by] as const);
  return new Map([...named.filter(([, by]) => by !== 'sound'), ...named.filter(([, by]) => by === 'sound')].slice(0, MOST_PEOPLE));
}

function personOf(desk: Desk, minorId: MinorId | null): SearchGroup['minor'] {
  const minor = minorId === null ? undefined : findMinor(desk.vault.read, minorId);
  return minor ? { id: minor.id, name: fullName(minor), nameInScript: minor.nameInScript, vNumber: minor.vNumber } : null;
}

export const search: HandlersOf<'search'> = {
  'search.find': (desk, { text, before }) => {
    const terms = termsOf(text);
    if (terms.length === 0) return { groups: [], next: null };
    noteSearched(desk.vault.write, desk.stamp);
    const people = terms.map((term) => findPeople(desk.vault.read, term));
    const named = before === undefined ? peopleOf(people) : new Map<MinorId, SearchGroup['by']>();
    const records = saysEnough(terms) ? findRecords(desk.vault.read, terms, people.map((one) => one.map(({ minorId }) => minorId)), { before, limit: A_PAGE }) : [];
    const hits = new Map<MinorId | null, SearchHit[]>([...named.keys()].map((id) => [id, []]));
    for (const record of records) {
      const hit = hitOf(desk, record, terms);
      if (hit) hits.set(record.minorId, [...(hits.get(record.minorId) ?? []), hit]);
    }
    return {
      groups: [...hits].map(([minorId, ofMinor]) => ({ minor: personOf(desk, minorId), by: (minorId && named.get(minorId)) ?? null, hits: ofMinor })),
      next: records.length === A_PAGE ? records.at(-1)!.place : null,
    };
  },
  'search.open': (desk, { kind, recordId }) => {
    const { minorId } = found(findIndexed(desk.vault.read, kind, recordId), kind);
    noteOpenedFromSearch(desk.vault.write, desk.stamp, kind, recordId, minorId);
    return {};
  },
};
