import type { RecipientId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { findDossierInRow, findLastDossierFor } from './dossiers';
import { findLastNoticeFor, findNoticeOfPackage } from './notices';

/** Did this package come to its record, as a notice or as a dossier? */
export const isRecordedPackage = (read: ReadableDb, { packageId, recipientId, counter }: { readonly packageId: string; readonly recipientId: string; readonly counter: number }): boolean =>
  findNoticeOfPackage(read, packageId) !== undefined || findDossierInRow(read, recipientId as RecipientId, counter)?.sealed?.packageId === packageId;

/** The last package sealed for a recipient, notice or dossier: the next one names its number and its manifest. */
export const findLastPackageFor = (read: ReadableDb, recipientId: RecipientId): { readonly counter: number; readonly manifestSha256: string } | undefined =>
  [findLastNoticeFor(read, recipientId), findLastDossierFor(read, recipientId)].filter((one) => one !== undefined).sort((a, b) => b.counter - a.counter)[0];
