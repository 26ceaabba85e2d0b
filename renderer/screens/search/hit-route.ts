import type { SearchKind } from '#domain/search/kinds';
import type { MinorId } from '#domain/shared/ids';
import type { Route } from '../../state/route';

/** Kinds that have a panel in the file of a youth; the others open the file. */
const withPanel: readonly SearchKind[] = ['conversation', 'note', 'appointment', 'sign', 'assessment', 'placement', 'shelter', 'measure', 'departure', 'transfer', 'notice'];

/** Where a record that was found is read. What is about nobody in particular stands with today's tasks. */
export function routeOfHit(kind: SearchKind, recordId: string, minorId: MinorId | undefined): Route {
  if (minorId === undefined) return { name: 'today' };
  return withPanel.includes(kind) ? { name: 'minor', id: minorId, panel: { kind, id: recordId } } : { name: 'minor', id: minorId };
}
