import type { NoticeKind } from '../notices/notice-kinds';
import type { AttachmentWhy } from '../notices/sent-attachment';
import { plainDate, type PlainDate } from '../shared/plain-date';
import type { AttachmentKind } from './attachment-rules';

/** What may go along with one kind of notice, and why. Nothing in either list: none goes along. */
export interface AlongWithKind {
  readonly kinds: readonly AttachmentKind[];
  readonly whys: readonly AttachmentWhy[];
}

/** Which attachments may go along with a notice, as dated data. */
export interface NoticeAttachmentRules {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  readonly toBeConfirmed: boolean;
  readonly kinds: Readonly<Record<NoticeKind, AlongWithKind>>;
  /** Kinds that go only with a reason in the guardian's own words (GDPR art. 9: health). */
  readonly needReason: readonly AttachmentKind[];
  readonly most: number;
}

const versions: readonly NoticeAttachmentRules[] = [
  {
    version: 'notice-attachments-2026-11', validFrom: plainDate('2026-11-01'), source: 'Own proposal: what helps with what the notice asks, and nothing else (GDPR art. 5, data minimisation)', toBeConfirmed: true,
    kinds: {
      missing: { kinds: ['photo', 'identity-document', 'letter', 'report', 'school-or-medical', 'other'], whys: ['recognise', 'right-youth', 'where-to-look'] },
      found: { kinds: [], whys: [] },
      'known-destination': { kinds: ['order', 'report', 'identity-document', 'letter'], whys: ['judge-safety', 'responsible', 'right-youth'] },
      correction: { kinds: ['order', 'report', 'identity-document', 'letter', 'photo'], whys: ['put-right', 'right-youth'] },
      'trafficking-signals': { kinds: ['photo', 'letter', 'report', 'other'], whys: ['judge-signals'] },
    },
    needReason: ['school-or-medical', 'other'], most: 20,
  },
];

/** The rules in force on a day. Days before the first version get the first version. */
export const noticeAttachmentsOn = (day: PlainDate): NoticeAttachmentRules => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
