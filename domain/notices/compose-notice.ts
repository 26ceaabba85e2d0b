import { fullName, nationalityOf } from '../minors/identity';
import type { MinorFile } from '../minors/minor-file';
import { currentMeasure, measureStart } from '../minors/measure';
import { countingBirthDate } from '../minors/age';
import { lastOf, reportedAtOf, type DepartureRecord } from '../departures/departure-record';
import { dayOf, withOffset, type Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import { endDateBy } from '../transfers/end-date';
import { answersOf, lastStep, reviewOf, type TransferRecord } from '../transfers/transfer-record';
import type { NoticeChoice, NoticePayload } from './notice';

/** What a notice is made of. */
export interface NoticeSource {
  readonly file: MinorFile;
  readonly departure: DepartureRecord;
  readonly transfer: TransferRecord;
  readonly sender: { readonly name: string; readonly organisation: string; readonly phone: string };
  readonly purpose: string;
  readonly now: Instant;
}

/** May a notice of known destination be made? The destination is established, and there is a police number or a reason why not. */
export function mayNotify(departure: DepartureRecord, choice: Pick<NoticeChoice, 'notMissingBecause'>): Permission {
  const permission = [];
  if (departure.status !== 'known-destination') permission.push(refusal('notice-needs-known-destination'));
  const number = lastOf(departure, 'report-missing')?.body.policeNumber ?? '';
  if (number === '' && choice.notMissingBecause === '') permission.push(refusal('notice-needs-police-number'));
  return permission;
}

function measureIn({ file, transfer }: NoticeSource): NoticePayload['measure'] {
  const measure = currentMeasure(file.measures);
  if (!measure || measure.basis === 'none-yet') return null;
  const order = lastStep(transfer, 'record-order')?.body;
  return {
    kind: measure.kind,
    court: measure.court || null,
    caseNumber: measure.basis === 'ordered' ? measure.caseNumber || null : null,
    startedOn: measureStart(measure),
    endsOn: order ? endDateBy(order, countingBirthDate(file.minor))?.day ?? null : null,
  };
}

/** The message to the police that a youth's destination is known: only the fields of the payload, taken from the record. */
export function composeNotice(source: NoticeSource, choice: NoticeChoice): NoticePayload {
  const { file: { minor }, departure, transfer } = source;
  const report = lastOf(departure, 'report-missing')?.body;
  const reportedAt = reportedAtOf(departure);
  const review = reviewOf(transfer);
  const handOver = lastStep(transfer, 'hand-over')?.body;
  return {
    schema: 'hoede/notice/1',
    kind: 'known-destination',
    classification: 'confidential-personal-data',
    madeAt: withOffset(source.now),
    sender: source.sender,
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
    police: {
      number: report?.policeNumber ?? '',
      reportedOn: reportedAt ? dayOf(reportedAt) : null,
      notMissingBecause: choice.notMissingBecause || null,
    },
    departure: { category: 'known-destination', lastSeenOn: dayOf(departure.started.lastSeenAt) },
    destination: { country: transfer.destination.country, confirmedBy: choice.confirmedBy },
    safety: {
      points: answersOf(transfer).flatMap(({ point, answer, checkedOn }) => (answer === 'no' ? [] : [{ point, answer, checkedOn }])),
      reviewedOn: dayOf(review?.at ?? source.now),
    },
    measure: measureIn(source),
    receivingGuardian: handOver ? `${handOver.receivedBy}, ${handOver.organisation}` : null,
    request: 'close-investigation-and-confirm',
    legalGround: choice.legalGround,
    purpose: source.purpose,
  };
}
