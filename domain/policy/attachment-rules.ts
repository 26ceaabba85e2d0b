import { plainDate, type PlainDate } from '../shared/plain-date';

/** Every kind of attachment there ever was. The words for them stand in `words.attachments.kinds`. */
export const attachmentKinds = ['order', 'report', 'identity-document', 'letter', 'photo', 'school-or-medical', 'other'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** Which kinds of attachment are chosen from and what fits, as dated data. Our own proposal; a new choice is a new row. */
export interface AttachmentRules {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  readonly toBeConfirmed: boolean;
  /** In the order in which they are offered. A kind that is left out later stays readable on what has it. */
  readonly kinds: readonly AttachmentKind[];
  /** Bytes of one attachment. */
  readonly largestBytes: number;
  /** Files that are taken in one go. */
  readonly mostAtOnce: number;
  /** Bytes up to which a picture or PDF is looked into, shown and bound as pages; a larger one is kept and travels as it is. */
  readonly lookIntoBytes: number;
  /** Pixels of a picture, width times height. More is a picture that is made to fill a memory. */
  readonly mostPixels: number;
  /** Pages of a PDF. */
  readonly mostPages: number;
}

const MB = 1024 * 1024;

const versions: readonly AttachmentRules[] = [
  {
    version: 'attachments-2026-11', validFrom: plainDate('2026-11-01'), source: 'Own proposal', toBeConfirmed: true,
    kinds: attachmentKinds, largestBytes: 2048 * MB, mostAtOnce: 20, lookIntoBytes: 32 * MB, mostPixels: 100_000_000, mostPages: 2000,
  },
];

/** The rules in force on a day. Days before the first version get the first version. */
export const attachmentRulesOn = (day: PlainDate): AttachmentRules => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
