import { expect, test } from 'vitest';
import type { MinorId } from '../shared/ids';
import { joinResults } from './join-results';
import type { SearchGroup, SearchHit } from './result';

const hit = (recordId: string): SearchHit => ({ kind: 'note', recordId, at: '2026-11-24', field: 'text', text: 'proef', marks: [] });
const group = (id: string | null, by: SearchGroup['by'], ...hits: readonly string[]): SearchGroup =>
  ({ minor: id === null ? null : { id: id as MinorId, name: `Proef ${id}`, nameInScript: null, vNumber: '' }, by, hits: hits.map(hit) });

test('older texts stand behind those of the same youth, and how a youth was found stays', () => {
  const joined = joinResults({ groups: [group('a', 'name', '1'), group('b', null, '2'), group(null, null, '3')], next: 9 }, { groups: [group('c', null, '4'), group('a', null, '5'), group(null, null, '6')], next: null });
  expect(joined).toEqual({ groups: [group('a', 'name', '1', '5'), group('b', null, '2'), group(null, null, '3', '6'), group('c', null, '4')], next: null });
});
