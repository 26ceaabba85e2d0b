import { reportedAtOf, reportNumberOf, type DepartureRecord } from '../departures/departure-record';
import { secretPlaceIn } from '../departures/secret-place';
import { countingBirthDate } from '../minors/age';
import { fullName, nationalityOf } from '../minors/identity';
import { currentMeasure, measureStart } from '../minors/measure';
import type { MinorFile } from '../minors/minor-file';
import { secretPlaceAt } from '../placements/placement';
import { lawsIn } from '../policy/laws';
import { noticeGroundsOn } from '../policy/notice-grounds';
import { words } from '../words/words';
import { dayOf, withOffset, type Instant } from '../shared/instant';
import { endDateBy } from '../transfers/end-date';
import { lastStep, type TransferRecord } from '../transfers/transfer-record';
import type { NoticeChoice } from './notice';
import type { NoticeSource } from './notice-source';
import type { MissingPayload, NoticePayload } from './payload';
import type { z } from 'zod';

/** Text that was left empty is absent in a message. */
export const orNull = (text: string): string | null => (text === '' ? null : text);

/** What every message begins with. */
export function headOf({ file: { minor }, sender, now, attachments }: NoticeSource): Pick<NoticePayload, 'schema' | 'classification' | 'madeAt' | 'sender' | 'minor' | 'attachments'> {
  return {
    schema: 'hoede/notice/3',
    classification: 'confidential-personal-data',
    madeAt: withOffset(now),
    sender,
    minor: {
      name: fullName(minor),
      nameInScript: minor.nameInScript,
      aliases: minor.otherNames.map((one) => one.text),
      vNumber: minor.vNumber,
      nationality: nationalityOf(minor),
      statedBirthDate: minor.statedBirthDate,
      establishedBirthDate: minor.establishedBirthDate,
      establishedBy: minor.establishedSource,
    },
    attachments: [...attachments],
  };
}

/** The chosen ground with its rules in the policy of the day, named in Dutch as the police read them, and the purpose. */
export function groundOf({ kind, legalGround, purpose }: NoticeChoice, now: Instant): NoticePayload['ground'] {
  const { version, kinds } = noticeGroundsOn(dayOf(now));
  const laws = kinds[kind].grounds.find((one) => one.ground === legalGround)?.laws ?? [];
  return { legalGround, law: lawsIn(words('nl'), laws), purpose, policy: version };
}

/** Under which number the police know the disappearance, and since when. */
export function policeOf(departure: DepartureRecord): { readonly number: string; readonly reportedOn: ReturnType<typeof dayOf> | null } {
  const reportedAt = reportedAtOf(departure);
  return { number: reportNumberOf(departure), reportedOn: reportedAt ? dayOf(reportedAt) : null };
}

/** The measure in force, when there is one that a court ordered or was asked for. */
export function measureOf({ measures, minor }: MinorFile, transfer: TransferRecord | null): z.output<typeof MissingPayload>['measure'] {
  const measure = currentMeasure(measures);
  if (!measure || measure.basis === 'none-yet') return null;
  const order = transfer && lastStep(transfer, 'record-order')?.body;
  return {
    kind: measure.kind,
    court: orNull(measure.court),
    caseNumber: measure.basis === 'ordered' ? orNull(measure.caseNumber) : null,
    startedOn: measureStart(measure),
    endsOn: measure.endedOn ?? (order ? endDateBy(order, countingBirthDate(minor))?.day ?? null : null),
  };
}

/** A place where the youth was seen, or only the code of a secret one. */
export function placeSeen({ placements }: Pick<MinorFile, 'placements'>, departure: DepartureRecord, at: Instant, where: string): { readonly where: string | null; readonly locationCode: string | null } {
  const here = secretPlaceAt(placements, at);
  return { where: secretPlaceIn({ placements }, departure, at) ? null : orNull(where), locationCode: here ? orNull(here.locationCode) : null };
}
