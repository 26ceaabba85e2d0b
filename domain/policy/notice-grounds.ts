import type { LegalGround, NoticeKind, NoticePurpose } from '../notices/notice-kinds';
import { plainDate, type PlainDate } from '../shared/plain-date';

/** A ground that may be chosen, with the rule it rests on as a lawyer would name it. It is printed on the notice. */
export interface NoticeGround {
  readonly ground: LegalGround;
  readonly law: string;
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

const task = (rule: string): NoticeGround => ({ ground: 'public-task', law: `AVG art. 6 lid 1 onder e; ${rule}` });
const vital: NoticeGround = { ground: 'vital-interest', law: 'AVG art. 6 lid 1 onder d' };
const duty: NoticeGround = { ground: 'legal-duty', law: 'AVG art. 6 lid 1 onder c' };

const guardian = task('taak van de voogd, art. 1:336 BW');

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
      'trafficking-signals': { grounds: [task('art. 273f Sr, Aanwijzing mensenhandel'), vital], purposes: ['judge-signals', 'protect-youth'] },
    },
  },
];

/** The policy in force on a day. Days before the first version get the first version. */
export const noticeGroundsOn = (day: PlainDate): NoticeGrounds => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
