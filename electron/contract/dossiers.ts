import { z } from 'zod';
import type { CheckResult } from '#domain/dossiers/check-result';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import { NewGapAnswers, type GapAnswers } from '#domain/dossiers/gap-answers';
import type { Question } from '#domain/dossiers/gate';
import { choice, line } from '#domain/fields/kinds';
import { redactionParts, type RedactionPart } from '#domain/redaction/parts';
import { recipientProfiles } from '#domain/notices/recipient-profile';
import { idSchema, type AttachmentId, type DossierId, type MinorId, type RecipientId } from '#domain/shared/ids';
import { paperLanguages } from '#domain/words/paper-words';
import { answerOf, done } from './answers';
import { request } from './define';

const MOST_ATTACHMENTS = 100;

/** What the guardian lets leave besides, where the rules leave that to the guardian. */
const chosen = z.array(z.enum(redactionParts)).max(redactionParts.length).default([]);

/** For whom a dossier is made: a name, what kind of receiver, and in which language. */
const forWhom = {
  minorId: idSchema<MinorId>(),
  receiver: line(200),
  profile: choice(recipientProfiles).default('guardian-abroad'),
  language: choice(paperLanguages).default('nl'),
  chosen,
  /** Attachments that go along, where attachments may and are chosen. */
  attachmentIds: z.array(idSchema<AttachmentId>()).max(MOST_ATTACHMENTS).default([]),
};

const MOST_CODE = 400;

const pdf = answerOf<Uint8Array>(z.instanceof(Uint8Array));

/** The questions of a dossier, the answers that were settled last, and what the guardian may let leave or keep. */
interface Asked {
  readonly questions: readonly Question[];
  readonly settled: GapAnswers | null;
  readonly choosable: readonly RedactionPart[];
  /** What went to the printer, while the guardian did not say yet whether it came out. */
  readonly waiting: readonly DossierRecord[];
}

export const dossiers = {
  questions: request({
    about: 'Every gap and open matter of a dossier for one kind of receiver, with the answers given so far.',
    needs: 'open', writes: 'nothing', closedFile: 'may',
    input: z.strictObject({ minorId: idSchema<MinorId>(), profile: choice(recipientProfiles), chosen }),
    output: answerOf<Asked>(z.looseObject({ questions: z.array(z.looseObject({ key: z.string() })), settled: z.looseObject({ version: z.int() }).nullable() })),
  }),
  answer: request({
    about: 'Settles the answers to the gaps of a dossier as a new version.',
    needs: 'open', writes: 'record', closedFile: 'may', input: NewGapAnswers, output: z.strictObject({ version: z.int() }),
  }),
  preview: request({
    about: 'The dossier as the PDF it will be, marked as a draft: the final copy when every gap has an answer. Nothing comes out.',
    needs: 'open', writes: 'nothing', closedFile: 'may', slow: true,
    input: z.strictObject(forWhom),
    output: z.strictObject({ pdf, pages: z.int(), copy: z.int().nullable() }),
  }),
  print: request({
    about: 'Makes a dossier of a minor: a final copy when every gap has an answer, or a draft; to a PDF in a place the guardian chooses.',
    needs: 'open', writes: 'record', closedFile: 'may', slow: true, freshPassphrase: true,
    input: z.strictObject({ ...forWhom, as: z.enum(['final', 'draft']).default('final') }),
    output: z.strictObject({ id: idSchema<DossierId>(), fileName: z.string(), pages: z.int(), copy: z.int().nullable(), checkCode: z.string(), pdf }),
  }),
  putOnPaper: request({
    about: 'Prints a dossier on paper, through the system’s dialog. It is recorded when the guardian tells that it came out.',
    needs: 'open', writes: 'draft', closedFile: 'may', slow: true, freshPassphrase: true,
    input: z.strictObject({ ...forWhom, as: z.enum(['final', 'draft']).default('final') }),
    output: z.strictObject({ id: idSchema<DossierId>(), pages: z.int(), copy: z.int().nullable(), checkCode: z.string() }),
  }),
  tellPaper: request({
    about: 'The guardian tells whether a printed dossier came out: then it is recorded, else its number is free again.',
    needs: 'open', writes: 'record', closedFile: 'may',
    input: z.strictObject({ minorId: idSchema<MinorId>(), dossierId: idSchema<DossierId>(), cameOut: z.boolean() }),
    output: done,
  }),
  seal: request({
    about: 'Seals the final copy of a dossier for a recipient of that kind whose key was checked; in a place the guardian chooses.',
    needs: 'open', writes: 'record', closedFile: 'may', slow: true, freshPassphrase: true,
    input: z.strictObject({ ...forWhom, recipientId: idSchema<RecipientId>() }),
    output: z.strictObject({ id: idSchema<DossierId>(), fileName: z.string(), fileSha256: z.string(), packageId: z.string(), pages: z.int(), copy: z.int().nullable(), checkCode: z.string(), pdf }),
  }),
  check: request({
    about: 'Says whether check words from a page belong to a dossier that came out, which copy it was, and whether the file changed since.',
    needs: 'open', writes: 'record', closedFile: 'may',
    input: z.strictObject({ code: line(MOST_CODE) }),
    output: answerOf<CheckResult>(z.looseObject({ outcome: z.enum(['unclear', 'unknown', 'other-print', 'dossier']) })),
  }),
};
