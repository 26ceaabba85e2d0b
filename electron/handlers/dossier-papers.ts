import type { DossierRecord } from '#domain/dossiers/dossier-record';
import type { MinorFile } from '#domain/minors/minor-file';
import { findDraft } from '#db/queries/drafts';
import { paperKey } from '#db/writes/dossiers';
import type { Desk } from './desk';

/** A dossier that went to the printer, and where it waits until the guardian says whether it came out. */
export interface WaitingPaper {
  readonly key: string;
  readonly dossier: DossierRecord;
}

/** What waits for a youth; also what waited for a file that was merged into this one. */
export function waitingPapers(desk: Desk, { minor, registry }: MinorFile): readonly WaitingPaper[] {
  const ids = [minor.id, ...registry.merges.filter(({ undoneAt }) => undoneAt === null).map(({ merged }) => merged.id)];
  return ids.flatMap((id) => {
    const key = paperKey(id);
    const draft = findDraft(desk.vault.read, key);
    return draft ? [{ key, dossier: { ...(draft.body as DossierRecord), minorId: minor.id } }] : [];
  });
}
