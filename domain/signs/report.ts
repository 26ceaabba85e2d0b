import { z } from 'zod';
import { choice, line, moment, optionalChoice, optionalLine, optionalProse, prose } from '../fields/kinds';
import { ageOn } from '../minors/age';
import { reportAdviceCodes, reportPolicyOn } from '../policy/report-advice';
import { idSchema, type MinorId, type SignReportId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import type { PartialDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';

/** How signs were reported. A message about a missing person is none of these: signs never travel in it. */
export const reportChannels = ['phone', 'in-person', 'secure-mail', 'web-form', 'letter'] as const;
export type ReportChannel = (typeof reportChannels)[number];

/** Who agreed to a registration. */
export const consents = ['youth', 'guardian'] as const;
export type Consent = (typeof consents)[number];

const about = { minorId: idSchema<MinorId>(), advice: choice(reportAdviceCodes) };

/** What was done with an advice: reported (when, to whom, how, under which number), or not, and why. */
export const NewSignReport = z.discriminatedUnion('done', [
  z.strictObject({
    ...about, done: z.literal('reported'), reportedAt: moment(), reportedTo: line(200), channel: choice(reportChannels), reference: optionalLine(80), consent: optionalChoice(consents),
    note: optionalProse(2000, { sensitive: true }),
  }),
  z.strictObject({ ...about, done: z.literal('not-reported'), reason: prose(2000, { sensitive: true }) }),
]);
export type NewSignReport = z.output<typeof NewSignReport>;

/** A recorded answer to an advice. A later one takes its place; both stay. */
export type SignReport = Readonly<NewSignReport> & { readonly id: SignReportId; readonly recordedAt: Instant };

/**
 * May this be recorded? It was reported before now, and for the national register somebody agreed: the youth from the
 * age in the policy, the guardian for a younger one. A birth date known in part allows both where it can be either.
 */
export function mayRecordReport(report: NewSignReport, birthDate: PartialDate, now: Instant): Permission {
  if (report.done === 'not-reported') return [];
  const reasons = report.reportedAt > now ? [refusal('report-in-the-future')] : [];
  if (report.advice !== 'comensha') return reasons;
  if (report.consent === null) return [...reasons, refusal('report-needs-consent')];
  const on = dayOf(report.reportedAt);
  const { ownConsentFromAge: age } = reportPolicyOn(on);
  const { min, max } = ageOn(birthDate, on);
  if (report.consent === 'guardian' && min >= age) return [...reasons, refusal('report-consent-of-youth', { age })];
  if (report.consent === 'youth' && max < age) return [...reasons, refusal('report-consent-of-guardian', { age })];
  return reasons;
}
