import { standingAttachments } from '#domain/attachments/attachment';
import { questionsFor, type DossierOrder } from '#domain/dossiers/compose-dossier';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import type { Question } from '#domain/dossiers/gate';
import { partsFor } from '#domain/dossiers/parts';
import type { Portrait } from '#domain/dossiers/scene';
import type { MinorFile } from '#domain/minors/minor-file';
import { currentPhoto } from '#domain/minors/photo';
import type { Withheld } from '#domain/redaction/withheld-values';
import type { DossierId } from '#domain/shared/ids';
import { paperWords } from '#domain/words/paper-words';
import { findGapAnswers, lastDossierCopy } from '#db/queries/dossiers';
import { findPicture } from '#db/queries/photos';
import type { CheckedOf } from '../contract/contract';
import { checkCode } from '../services/printing/check-code';
import { printDossier } from '../services/printing/dossier';
import { attachmentToBind } from './attachment-bytes';
import { freshId, type Desk } from './desk';
import { journalEndOf } from './journal-end';
import { withheldOf } from './leaks';

/** For whom a dossier is made. */
export type ForWhom = CheckedOf<'dossiers.preview'>;
type Receiver = Pick<ForWhom, 'profile' | 'chosen'>;

function portraitOf(desk: Desk, file: MinorFile, { profile, chosen }: Receiver): Portrait | null {
  const photo = partsFor(profile, desk.today, chosen).has('portrait') ? currentPhoto(file.photos) : undefined;
  const jpeg = photo && findPicture(desk.vault.read, photo.id);
  return photo && jpeg ? { jpeg: Buffer.from(jpeg).toString('base64'), takenOn: photo.takenOn } : null;
}

/** What a dossier is composed with. The picture is only read when the profile has it. */
const contentOf = (desk: Desk, file: MinorFile, { receiver, profile, chosen }: Receiver & Pick<ForWhom, 'receiver'>, copy: number | null): DossierOrder => ({
  guardian: desk.settings.guardian, receiver, profile, chosen, now: desk.now, copy,
  portrait: portraitOf(desk, file, { profile, chosen }), answers: findGapAnswers(desk.vault.read, file.minor.id, profile) ?? null,
});

/** The questions of a dossier for one kind of receiver, with the answers that were settled. */
export const questionsAt = (desk: Desk, file: MinorFile, receiver: Receiver): readonly Question[] =>
  questionsFor(file, paperWords(desk.settings.language), contentOf(desk, file, { receiver: '', profile: receiver.profile, chosen: receiver.chosen }, null));

/** A dossier that was made and has not come out. */
export interface Made {
  readonly pdf: Uint8Array;
  /** The record of it, without how it came out. */
  readonly record: Omit<DossierRecord, 'way' | 'fileSha256' | 'sealed'>;
}

/**
 * Makes a dossier; nothing of it is kept until it came out. `look`: only to be looked at, so it says KLAD; everything else on
 * its pages is as it will come out.
 */
export async function make(desk: Desk, file: MinorFile, { receiver, profile, language, chosen, attachmentIds }: ForWhom, as: 'final' | 'draft', look = false): Promise<Made> {
  const minorId = file.minor.id;
  const copy = as === 'draft' ? null : lastDossierCopy(desk.vault.read, minorId) + 1;
  const content = contentOf(desk, file, { receiver, profile, chosen }, copy);
  const { seq, hash } = journalEndOf(desk);
  const code = checkCode(hash);
  const mayGo = partsFor(profile, desk.today, chosen).has('attachments');
  const going = standingAttachments(file.attachments).filter((one) => mayGo && attachmentIds.includes(one.id));
  const { pdf, pages } = await printDossier(desk.machine.print, { ...content, attachments: going.map((one) => attachmentToBind(desk, one.id)), draft: as === 'draft' || look, file, words: paperWords(language), checkCode: code, journalSeq: seq });
  return {
    pdf,
    record: {
      id: freshId<DossierId>(desk), minorId, copy, receiver, profile, chosen, language, answersVersion: content.answers?.version ?? 0, pages, checkCode: code, journalSeq: seq, printedAt: desk.now, printedBy: desk.settings.guardian.name,
    },
  };
}

/** What this receiver may not get, wherever it came from. What the guardian answered is searched too: it is said around what leaves. */
export function withheldFromDossier(desk: Desk, file: MinorFile, { receiver, profile, chosen }: ForWhom): readonly Withheld[] {
  const answers = findGapAnswers(desk.vault.read, file.minor.id, profile)?.answers.map(({ text }) => text) ?? [];
  return withheldOf(desk, file, { kind: 'dossier', profile, chosen }, { meant: [receiver], said: answers });
}
