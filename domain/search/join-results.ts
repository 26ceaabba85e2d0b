import type { SearchResult } from './result';

/** What was found, with the older texts of a next page behind those of the same youth; a youth who only stands in the next page comes last. */
export function joinResults(first: SearchResult, next: SearchResult): SearchResult {
  const idOf = ({ minor }: SearchResult['groups'][number]) => minor?.id ?? null;
  const known = new Set(first.groups.map(idOf));
  return {
    groups: [
      ...first.groups.map((group) => ({ ...group, hits: [...group.hits, ...next.groups.filter((one) => idOf(one) === idOf(group)).flatMap(({ hits }) => hits)] })),
      ...next.groups.filter((group) => !known.has(idOf(group))),
    ],
    next: next.next,
  };
}
