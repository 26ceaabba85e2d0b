import type { AttachmentFile } from '#domain/attachments/attachment';
import { mayKeepBytes, mayKeepSeen } from '#domain/attachments/attachment';
import { isLookedInto } from '#domain/attachments/file-type';
import type { LookedInto } from '#domain/attachments/looked-into';
import { attachmentRulesOn } from '#domain/policy/attachment-rules';
import { newId, type AttachmentId, type MinorId } from '#domain/shared/ids';
import { instant } from '#domain/shared/instant';
import { refusal, type Permission } from '#domain/shared/refusal';
import { keepWaitingFile } from '#db/writes/attachments';
import { ParseFailed } from '../contract/parse';
import { BlobTooLarge, discardBlob, readBlob, type BlobKey } from '../services/blobs/blob-store';
import { chosenFile, takeIn, type ChosenFile, type TakenIn } from '../services/blobs/take-in';
import { wholeOf } from '../services/blobs/whole';
import type { OpenVault } from '../services/keys/vault';
import { blobPlaceOf } from './attachment-bytes';
import type { Desk } from './desk';
import { allow, Refused } from './refused';

/** How far it is with taking files in, for who waits. */
export interface IntakeProgress {
  readonly fileName: string;
  readonly file: number;
  readonly of: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

interface Intake {
  readonly stop: AbortController;
  progress: IntakeProgress;
}

// Slow requests wait for each other, so a vault takes in one choice of files at a time.
const underWay = new WeakMap<OpenVault, Intake>();

/** Where taking in is now; undefined when nothing is taken in. */
export const intakeProgress = (vault: OpenVault): IntakeProgress | undefined => underWay.get(vault)?.progress;

/** Stops taking in. */
export const stopIntake = (vault: OpenVault): void => underWay.get(vault)?.stop.abort();

/** What became of the chosen files. */
export interface Intaken {
  readonly taken: readonly AttachmentFile[];
  readonly refused: readonly { readonly fileName: string; readonly reasons: Permission }[];
}

/** Takes chosen files in, one after another; one that is refused does not keep the others out. */
export async function takeFilesIn(desk: Desk, minorId: MinorId, paths: readonly string[]): Promise<Intaken> {
  const chosen = await Promise.all(paths.map(chosenFile));
  const intake: Intake = { stop: new AbortController(), progress: { fileName: '', file: 0, of: chosen.length, bytes: 0, ofBytes: 0 } };
  underWay.set(desk.vault, intake);
  const taken: AttachmentFile[] = [];
  const refused: { fileName: string; reasons: Permission }[] = [];
  try {
    for (const [place, file] of chosen.entries()) {
      intake.progress = { fileName: file.fileName, file: place + 1, of: chosen.length, bytes: 0, ofBytes: file.size ?? 0 };
      try {
        taken.push(await takeOneIn(desk, minorId, file, intake));
      } catch (error) {
        refused.push({ fileName: file.fileName, reasons: reasonsOf(error, desk, intake) });
      }
    }
  } finally {
    underWay.delete(desk.vault);
  }
  return { taken, refused };
}

async function takeOneIn(desk: Desk, minorId: MinorId, { path, fileName, size }: ChosenFile, intake: Intake): Promise<AttachmentFile> {
  const { signal } = intake.stop;
  signal.throwIfAborted();
  if (size === undefined) throw new Refused([refusal('attachment-not-a-file')]);
  allow(mayKeepBytes(size, desk.today));
  const place = blobPlaceOf(desk);
  const onBytes = (bytes: number): void => {
    intake.progress = { ...intake.progress, bytes };
  };
  const { blob, mime } = await takeIn(place, path, { generation: desk.vault.dekGeneration, signal, onBytes, most: attachmentRulesOn(desk.today).largestBytes });
  try {
    const seen = await lookInto(desk, blob, mime, blob.size);
    allow(mayKeepSeen(seen, desk.today));
    signal.throwIfAborted();
    const file: AttachmentFile = { id: idInTurn(desk, intake.progress.file), minorId, fileName, keptAt: desk.now, mime, size: blob.size, sha256: blob.sha256, seen };
    // The row comes last: a blob without one is swept, a row without its blob would be a loss.
    keepWaitingFile(desk.vault.write, file, blob);
    return file;
  } catch (error) {
    await discardBlob(place, blob.blobId);
    throw error;
  }
}

// Ids sort by their moment: files that were chosen together stay in the order in which they were chosen.
const idInTurn = (desk: Desk, place: number): AttachmentId => newId(instant(new Date(Date.parse(desk.now) + place).toISOString()), desk.machine.random(10));

async function lookInto(desk: Desk, blob: BlobKey, mime: TakenIn['mime'], size: number): Promise<LookedInto> {
  const { lookIntoBytes } = attachmentRulesOn(desk.today);
  if (!isLookedInto(mime) || size > lookIntoBytes) return { as: 'not' };
  return desk.machine.parse('look-into', { bytes: await wholeOf(readBlob(blobPlaceOf(desk), blob), lookIntoBytes), mime });
}

const isOfReading = (error: unknown): boolean => error instanceof Error && 'code' in error && /^(ENOENT|EACCES|EPERM|EISDIR|EIO|ENXIO|EBUSY)$/.test(String(error.code)) && 'syscall' in error && /^(open|read)$/.test(String(error.syscall));

/** Why one file was not taken in. What is about the vault's own disk is not about the file, and is thrown on. */
function reasonsOf(error: unknown, { today }: Desk, { stop }: Intake): Permission {
  if (stop.signal.aborted) return [refusal('attachment-adding-cancelled')];
  if (error instanceof Refused) return error.reasons;
  if (error instanceof ParseFailed) return [refusal('attachment-cannot-be-looked-into')];
  if (error instanceof BlobTooLarge) return mayKeepBytes(Number.MAX_SAFE_INTEGER, today);
  if (isOfReading(error)) return [refusal('attachment-not-a-file')];
  throw error;
}
