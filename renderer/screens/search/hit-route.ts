import type { SearchKind } from '#domain/search/kinds';
import type { MinorId } from '#domain/shared/ids';
import type { Route } from '../../state/route';

/** Kinds with a panel of the same name for one record in the file of a youth. */
const withPanel: readonly SearchKind[] = ['conversation', 'note', 'appointment', 'sign', 'assessment', 'placement', 'shelter', 'measure', 'departure', 'transfer', 'notice', 'contact', 'statement', 'attachment', 'task', 'access'];

/** Kinds that are read together in one panel, by its name. */
const readTogether: Readonly<Partial<Record<SearchKind, string>>> = {
  minor: 'identity', 'age-decision': 'age', stay: 'travel', photo: 'photo', closing: 'file', hold: 'file', merge: 'file', 'kept-apart': 'same',
};

/** Kinds that are read where signs are weighed. */
const withSigns: Readonly<Partial<Record<SearchKind, 'assess' | 'report'>>> = { contrary: 'assess', 'sign-report': 'report' };

/** Where a record that was found is read; the file itself when it has no place of its own. What is about nobody in particular stands with today's tasks. */
export function routeOfHit(kind: SearchKind, recordId: string, minorId: MinorId | undefined): Route {
  if (minorId === undefined) return kind === 'task' ? { name: 'today', panel: { kind, id: `by-hand ${recordId}` } } : { name: 'today' };
  const part = withSigns[kind];
  if (part) return { name: 'signs', minor: minorId, part };
  if (withPanel.includes(kind)) return { name: 'minor', id: minorId, panel: { kind, id: recordId } };
  const panel = readTogether[kind];
  return { name: 'minor', id: minorId, ...(panel && { panel: { kind: panel } }) };
}

/** The field of a kind that holds somebody's own words. */
const ownWords: Readonly<Partial<Record<SearchKind, string>>> = { conversation: 'ownWords', sign: 'quote', statement: 'words' };

/** Is this piece of text in a youth's own words? It is shown in their voice. */
export const isOwnWords = (kind: SearchKind, field: string): boolean => ownWords[kind] === field;
