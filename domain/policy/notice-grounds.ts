import type { LegalGround, NoticeKind, NoticePurpose } from '../notices/notice-kinds';
import { plainDate, type PlainDate } from '../shared/plain-date';
import type { LawCode } from './laws';

/** A ground that may be chosen, with the rules it rests on. They are printed on the notice. */
export interface NoticeGround {
  readonly ground: LegalGround;
  readonly laws: readonly LawCode[];
}

/** What may be chosen for one kind of notice; the first of each is the ordinary one. */
export interface GroundsOfKind {
  readonly grounds: readonly NoticeGround[];
  readonly purposes: readonly NoticePurpose[];
}

/** Grounds and purposes as dated data. */
export interface NoticeGrounds {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  /** No public text gives the ground per message: a lawyer has to confirm this before anything is sent in earnest. */
  readonly toBeConfirmed: boolean;
  readonly kinds: Readonly<Record<NoticeKind, GroundsOfKind>>;
}

const task = (rule: LawCode): NoticeGround => ({ ground: 'public-task', laws: ['gdpr-public-task', rule] });
const vital: NoticeGround = { ground: 'vital-interest', laws: ['gdpr-vital-interest'] };
const duty: NoticeGround = { ground: 'legal-duty', laws: ['gdpr-legal-duty'] };

const guardian = task('guardian-task');

const versions: readonly NoticeGrounds[] = [
  {
    version: 'notice-grounds-2026-11',
    validFrom: plainDate('2020-03-23'),
    source: 'Own proposal; politie.nl, Vermissing van personen uit instellingen; Kamerstukken II 2019/20, 27 062 / 28 638, nr. 110; Aanwijzing mensenhandel (BWBR0033564)',
    toBeConfirmed: true,
    kinds: {
      missing: { grounds: [guardian, vital], purposes: ['find-youth', 'protect-youth'] },
      found: { grounds: [guardian, duty], purposes: ['close-investigation'] },
      'known-destination': { grounds: [guardian, vital, duty], purposes: ['close-investigation'] },
      correction: { grounds: [guardian, vital, duty], purposes: ['correct-record', 'reopen-investigation', 'close-investigation'] },
      'trafficking-signals': { grounds: [task('trafficking-act'), vital], purposes: ['judge-signals', 'protect-youth'] },
    },
  },
];

/** The policy in force on a day. Days before the first version get the first version. */
export const noticeGroundsOn = (day: PlainDate): NoticeGrounds => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
