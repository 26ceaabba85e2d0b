import { plainDate, type PlainDate } from '../shared/plain-date';

/** How long a receiver may act on a sealed notice without asking, as dated data. */
export interface NoticeLifetime {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  /** Days after sealing. */
  readonly days: number;
}

const versions: readonly NoticeLifetime[] = [
  { version: 'notice-lifetime-2026-11', validFrom: plainDate('2026-11-01'), source: 'Own proposal, to be agreed with the police', days: 30 },
];

/** The lifetime in force on a day. Days before the first version get the first version. */
export const noticeLifetimeOn = (day: PlainDate): NoticeLifetime => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
