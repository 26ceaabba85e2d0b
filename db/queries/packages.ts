import type { RecipientId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { findLastDossierFor } from './dossiers';
import { findLastNoticeFor } from './notices';

/** The last package sealed for a recipient, notice or dossier: the next one names its number and its manifest. */
export const findLastPackageFor = (read: ReadableDb, recipientId: RecipientId): { readonly counter: number; readonly manifestSha256: string } | undefined =>
  [findLastNoticeFor(read, recipientId), findLastDossierFor(read, recipientId)].filter((one) => one !== undefined).sort((a, b) => b.counter - a.counter)[0];
