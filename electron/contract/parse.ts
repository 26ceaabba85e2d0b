import { z } from 'zod';
import { mediaTypes } from '#domain/attachments/file-type';
import { LookedInto } from '#domain/attachments/looked-into';
import { ReceiptAnswer, ReceiptFile } from '#domain/notices/receipt';
import { leakPlaces } from '#domain/redaction/leak';
import { unreadCodes } from '#domain/redaction/unread';
import { KeyFile, KeyFileAnswer } from '#domain/recipients/key-file';
import { RevocationListAnswer, RevocationListFile } from '#domain/recipients/revocation-list';

/** One kind of untrusted file, and what may be said of it. Bytes go in, facts come out; both sides are checked. */
export interface ParseTask<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly about: string;
  readonly input: In;
  readonly output: Out;
}

const parseTask = <In extends z.ZodType, Out extends z.ZodType>(parts: ParseTask<In, Out>): ParseTask<In, Out> => parts;

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const attachment = z.strictObject({ bytes, mime: z.enum(mediaTypes) });

/**
 * Everything that the parse process can be asked. Each task has a function of the same name in electron/parse/tasks.ts.
 * Inputs and outputs are what structured clone carries: bytes are `Uint8Array`.
 */
export const parseTasks = {
  'recipient-key': parseTask({
    about: 'Reads a file or pasted text that should hold the key of a recipient: X.509 in PEM or DER, PKCS#7, or age.',
    input: KeyFile, output: KeyFileAnswer,
  }),
  'look-into': parseTask({ about: 'How large a picture or PDF is, what it carries besides what is seen, and what it can do.', input: attachment, output: LookedInto }),
  'plain-picture': parseTask({ about: 'The same picture without what a camera or a program wrote along.', input: attachment, output: z.strictObject({ bytes }) }),
  'attachment-sheets': parseTask({ about: 'A picture or PDF as the sheets of a printed document: only what is drawn.', input: attachment, output: z.strictObject({ pdf: bytes }) }),
  receipt: parseTask({ about: 'Reads a signed receipt of a notice, and checks its signature against the key of one certificate.', input: ReceiptFile, output: ReceiptAnswer }),
  'attachment-texts': parseTask({
    about: 'Every text that an attachment holds, and what of it cannot be read.', input: attachment,
    output: z.strictObject({ texts: z.array(z.strictObject({ place: z.enum(leakPlaces), page: z.int().nullable(), text: z.string() })).readonly(), unread: z.array(z.enum(unreadCodes)).readonly() }),
  }),
  'revocation-list': parseTask({
    about: 'Checks a list of revoked certificates (X.509 CRL) against the issuer of a certificate, and looks that certificate up in it.',
    input: RevocationListFile, output: RevocationListAnswer,
  }),
};

export type ParseTaskName = keyof typeof parseTasks;
export type ParseInput<Name extends ParseTaskName> = z.input<(typeof parseTasks)[Name]['input']>;
export type ParseOutput<Name extends ParseTaskName> = z.output<(typeof parseTasks)[Name]['output']>;

/** What a parse process may use up. */
export interface ParseLimits {
  readonly withinMs: number;
  /** For the objects of a task. */
  readonly heapMb: number;
  /** For the whole process: objects, bytes and the program itself. */
  readonly memoryMb: number;
}

/** The limits of every file that is read. */
export const PARSE_LIMITS: ParseLimits = { withinMs: 20_000, heapMb: 512, memoryMb: 1024 };

/** Why a file was not read. Not whether the file is good: that is an answer. */
export type ParseFault = 'time' | 'memory' | 'crashed' | 'nonsense';

/** Thrown by whoever asked for a file to be read. Nothing of the file is in it. */
export class ParseFailed extends Error {
  readonly fault: ParseFault;

  constructor(fault: ParseFault) {
    super(`a file was not read: ${fault}`);
    this.name = 'ParseFailed';
    this.fault = fault;
  }
}

/** What the parse process is told, once. */
export interface ParseAsked {
  readonly task: string;
  readonly input: unknown;
  readonly limits: ParseLimits;
}

/** What it answers, once. */
export type ParseAnswered = { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly fault: ParseFault };
