import type { Stamp } from '#domain/journal/stamp';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import type { WritableDb } from '../open/handles';
import { dossiers } from '../schema/dossiers';
import { commit } from './commit';

/** Keeps a dossier that came out. */
export function keepDossier(write: WritableDb, who: Stamp, dossier: DossierRecord): void {
  const { id, minorId, copy, printedAt, ...body } = dossier;
  commit(write, { ...who, action: 'dossier.printed', object: { type: 'dossier', id }, minorId, details: { copy, pages: body.pages, sha256: body.fileSha256 } }, (tx) => {
    tx.insert(dossiers).values({ id, minorId, copy, printedAt, body }).run();
  });
}
