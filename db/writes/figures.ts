import type { FigureOrder } from '#domain/figures/order';
import type { Stamp } from '#domain/journal/stamp';
import type { WritableDb } from '../open/handles';
import { commit } from './commit';

/** Notes that figures left: of which period, in which form, and the file it was. Nothing of what stood in it. */
export const noteFiguresSaved = (write: WritableDb, who: Stamp, { from, to, form, figure }: FigureOrder, { version, fileSha256 }: { readonly version: string; readonly fileSha256: string }): void =>
  commit(write, { ...who, action: 'figures.saved', object: { type: 'figures', id: null }, details: { from, to, form, version, sha256: fileSha256, ...(figure ? { figure } : {}) } }, () => undefined);
