import { lastOf, reportNumberOf, type DepartureRecord } from '../departures/departure-record';
import type { MinorFile } from '../minors/minor-file';
import { noticeGroundsOn } from '../policy/notice-grounds';
import { dayOf } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';
import { standingAdvices } from '../signs/advices';
import { countsForYouth } from '../signs/sign';
import { maySayItIsSafe, type SafetyFile } from '../transfers/safety-facts';
import { foundFactOf } from './compose-found';
import type { ChoiceOf, NoticeChoice, NoticeRecord } from './notice';
import { correctableKinds, type CorrectableKind, type NoticeKind } from './notice-kinds';
import type { NoticeSource } from './notice-source';
import { isTellable } from './notices-in-status';

/** Can this notice be corrected? A correction is followed by another one about the same notice. */
export const isCorrectable = <N extends Pick<NoticeRecord, 'kind'>>(notice: N): notice is N & { readonly kind: CorrectableKind } =>
  (correctableKinds as readonly NoticeKind[]).includes(notice.kind);

const noticesOf = (file: Pick<MinorFile, 'notices'>, departure: DepartureRecord): readonly NoticeRecord[] => file.notices.filter((one) => one.departureId === departure.id);

/** May a message be made that a youth is missing? While the youth is away; also as the report itself. */
export const mayTellMissing = (departure: Pick<DepartureRecord, 'status'>): Permission => (isTellable(departure.status, 'missing') ? [] : [refusal('notice-needs-missing')]);

/** May a message be made that a youth is found? The youth is back or found by the police, or the measure was lifted, and the police know of the disappearance. */
export function mayTellFound(file: Pick<MinorFile, 'measures' | 'notices'>, departure: DepartureRecord): Permission {
  const permission = [];
  if (!foundFactOf(file, departure)) permission.push(refusal('notice-needs-found'));
  const told = lastOf(departure, 'report-missing') !== undefined || noticesOf(file, departure).some((one) => one.kind === 'missing');
  if (!told) permission.push(refusal('notice-found-unreported'));
  return permission;
}

/** May a message be made that the destination is known? It was established, and what makes it safe still stands today. */
export function mayTellKnown(file: SafetyFile & Pick<MinorFile, 'transfers'>, { id, status }: Pick<DepartureRecord, 'id' | 'status'>, today: PlainDate): Permission {
  if (!isTellable(status, 'known-destination')) return [refusal('notice-needs-known-destination')];
  return maySayItIsSafe(file, file.transfers.findLast((one) => one.departureId === id), today);
}

/** May a correction be made? There is a notice about this departure, or about signs, to correct. */
export const mayCorrect = (notices: readonly Pick<NoticeRecord, 'kind'>[]): Permission => (notices.some(isCorrectable) ? [] : [refusal('notice-nothing-to-correct')]);

/** May signs be reported? When the rules of reporting ask for it: a real suspicion, or time to reflect that the police give. */
export function mayTellSignals(file: Pick<MinorFile, 'minor' | 'signs' | 'assessments' | 'reports'>): Permission {
  const asked = standingAdvices(file).some((advice) => advice.code === 'police' || advice.code === 'reflection-period');
  if (!asked) return [refusal('signals-no-report-due')];
  return file.signs.some(countsForYouth) ? [] : [refusal('signals-nothing-to-report')];
}

/** May each kind of message be made now, about this departure (or none)? */
export function permissionsFor(file: MinorFile, departure: DepartureRecord | null, today: PlainDate): Readonly<Record<NoticeKind, Permission>> {
  const needsDeparture = [refusal('notice-needs-departure')];
  const about = file.notices.filter((one) => one.departureId === null || one.departureId === departure?.id);
  return {
    missing: departure ? mayTellMissing(departure) : needsDeparture,
    found: departure ? mayTellFound(file, departure) : needsDeparture,
    'known-destination': departure ? mayTellKnown(file, departure, today) : needsDeparture,
    correction: mayCorrect(about),
    'trafficking-signals': mayTellSignals(file),
  };
}

const mayReport = ({ file }: NoticeSource, { signs }: ChoiceOf<'trafficking-signals'>): Permission =>
  signs.every(({ signId }) => file.signs.some((sign) => sign.id === signId && countsForYouth(sign))) ? [] : [refusal('signal-not-of-youth')];

function mayMakeKind(source: NoticeSource, choice: NoticeChoice): Permission {
  const { file, departure, corrects } = source;
  const permissions = permissionsFor(file, departure, dayOf(source.now));
  switch (choice.kind) {
    case 'missing': return [...permissions.missing, ...(choice.withPhoto && !source.photo ? [refusal('notice-has-no-photo')] : [])];
    case 'found': return permissions.found;
    case 'known-destination': {
      const unknown = departure && reportNumberOf(departure) === '' && choice.notMissingBecause === '';
      return [...permissions['known-destination'], ...(unknown ? [refusal('notice-needs-police-number')] : [])];
    }
    case 'correction': return corrects && isCorrectable(corrects) ? [] : [refusal('notice-nothing-to-correct')];
    case 'trafficking-signals': return [...mayTellSignals(file), ...mayReport(source, choice)];
  }
}

/** May this message be made as the guardian chose it? Its kind fits now, and ground and purpose are of the policy for that kind. */
export function mayNotify(source: NoticeSource, choice: NoticeChoice): Permission {
  const { grounds, purposes } = noticeGroundsOn(dayOf(source.now)).kinds[choice.kind];
  const permission = [...mayMakeKind(source, choice)];
  if (!grounds.some((one) => one.ground === choice.legalGround)) permission.push(refusal('notice-ground-not-for-kind'));
  if (!purposes.includes(choice.purpose)) permission.push(refusal('notice-purpose-not-for-kind'));
  return permission;
}

/** What a receiver is for: disappearances or signs. A correction counts as what it corrects. */
type Errand = 'disappearance' | 'signs';
const errandOf = (kind: NoticeKind, corrects: NoticeKind | null): Errand => ((kind === 'correction' ? corrects : kind) === 'trafficking-signals' ? 'signs' : 'disappearance');

/** The errand of a sealed notice: a report of signs, and a correction of one, is about no departure. */
const errandOfSealed = (notice: Pick<NoticeRecord, 'departureId'>): Errand => (notice.departureId === null ? 'signs' : 'disappearance');

/**
 * May this message go to this recipient? Who receives reports of signs receives nothing about disappearances, and the other
 * way round: a receiver must not be able to lay the two beside each other (purpose limitation).
 */
export function mayGoTo(kind: NoticeKind, corrects: NoticeKind | null, sealedForRecipient: readonly Pick<NoticeRecord, 'departureId'>[]): Permission {
  const errand = errandOf(kind, corrects);
  if (sealedForRecipient.every((one) => errandOfSealed(one) === errand)) return [];
  return [errand === 'signs' ? refusal('recipient-is-for-disappearances') : refusal('recipient-is-for-signs')];
}
