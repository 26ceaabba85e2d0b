import type { HostRelation } from '#domain/departures/departure';
import { addHours, dayOf, type Instant } from '#domain/shared/instant';
import { addDays } from '#domain/shared/plain-date';
import { documentsFor, type DocumentCode, type routes } from '#domain/transfers/routes';
import { routeRulesOn } from '#domain/transfers/route-rules';
import { safetyPointCodes, type SafetyPoint } from '#domain/transfers/safety-check';
import type { InputOf } from '../../contract/contract';
import type { Life, Reference } from '../life';
import { checkEvidence } from '../texts/departure-texts';

/** Where a youth is said to be. The host and the address are invented. */
export interface Destination {
  readonly country: string;
  readonly town: string;
  readonly hostName: string;
  readonly relation: HostRelation;
  readonly reliability?: InputOf<'departures.claimDestination'>['reliability'];
}

/** A claim under way: the departure it belongs to, its transfer and where it leads. */
export interface Claim {
  readonly departureId: Reference;
  readonly transferId: Reference;
  readonly to: Destination;
}

/** Somebody says where the youth is. */
export function claim(life: Life, departureId: Reference, at: Instant, to: Destination): Claim {
  const answer = life.tell(at, 'departures.claimDestination', {
    departureId,
    country: to.country,
    town: to.town,
    address: 'Voorbeeldweg 0',
    hostName: to.hostName,
    hostRelation: to.relation,
    hostContact: `000 555 02 ${life.rng.int(10, 99)}`,
    source: life.rng.pick(['De jongere belde de voogd.', 'Bericht van de familie aan de mentor.', 'De jeugdbescherming ter plaatse nam contact op.']),
    claimedOn: dayOf(at),
    reliability: to.reliability ?? 'likely',
  });
  return { departureId, transferId: `${answer}.transferId`, to };
}

type Answers = Partial<Readonly<Record<SafetyPoint, 'yes' | 'no' | 'not-applicable' | 'open'>>>;

/** The points of the safety check are answered, all with yes except those named; `open` is left out. */
export function check(life: Life, { transferId }: Claim, at: Instant, answers: Answers = {}): void {
  safetyPointCodes.forEach((point, place) => {
    const answer = answers[point] ?? 'yes';
    if (answer === 'open') return;
    const evidence = answer === 'no' ? 'Hier is nog geen bewijs van. De gastheer kan zich niet legitimeren.' : answer === 'not-applicable' ? 'Geen familie; er is een pleegcontract.' : checkEvidence[point];
    const moment = addHours(at, place * 0.25);
    life.tell(moment, 'transfers.answerCheck', { transferId, point, answer, evidence, checkedOn: dayOf(moment), identity: point === 'host-identity-proved' && answer === 'yes' ? { how: 'document-seen', by: 'Jeugddienst Voorbeeld' } : null });
  });
}

/** A second person judges the check. */
export const judge = (life: Life, { transferId }: Claim, at: Instant, verdict: 'suitable' | 'not-suitable'): Reference =>
  life.tell(at, 'transfers.review', {
    transferId,
    reviewer: 'Collega Tweedelezer',
    role: 'Gedragswetenschapper',
    verdict,
    ownWords: verdict === 'suitable' ? 'Ik heb alle punten nagelezen en zelf gebeld met de dienst ter plaatse. Ik vind het geschikt.' : 'De identiteit van de gastheer is niet bewezen. Ik vind het nu niet geschikt.',
  });

/** The departure is marked as known destination. */
export const becomeKnown = (life: Life, { departureId }: Claim, at: Instant): Reference => life.tell(at, 'departures.confirmKnown', { departureId });

/** Claimed, checked, judged and known, from `at` on, within three days. */
export function becomeKnownAt(life: Life, departureId: Reference, at: Instant, to: Destination, answers: Answers = {}): Claim {
  const claimed = claim(life, departureId, at, to);
  check(life, claimed, addHours(at, 20), answers);
  judge(life, claimed, addHours(at, 46), 'suitable');
  becomeKnown(life, claimed, addHours(at, 47));
  return claimed;
}

/** The route is chosen and its documents are noted; those in `without` are still missing, those in `notApplicable` do not apply. */
export function takeRoute(life: Life, { transferId, to }: Claim, at: Instant, route: (typeof routes)[number], { without = [], notApplicable = [] }: { without?: readonly DocumentCode[]; notApplicable?: readonly DocumentCode[] } = {}): void {
  life.tell(at, 'transfers.chooseRoute', { transferId, route });
  for (const document of documentsFor(route, to.country, routeRulesOn(dayOf(at)))) {
    if (without.includes(document)) continue;
    const applies = !notApplicable.includes(document);
    life.tell(addHours(at, 1), 'transfers.noteDocument', { transferId, document, state: applies ? 'present' : 'not-applicable', on: dayOf(at), note: applies ? '' : 'Niet nodig in dit geval, nagevraagd bij de jurist.' });
  }
}

/** The request goes out. */
export const ask = (life: Life, { transferId }: Claim, at: Instant): Reference =>
  life.tell(at, 'transfers.request', { transferId, authority: 'Rechtbank Voorbeeldstad', reference: `DEMO-${life.rng.int(100, 999)}`, requestedOn: dayOf(at) });

/** The order comes; sent a day after it was made. */
export function order(life: Life, { transferId }: Claim, at: Instant, enforceableAtOnce: boolean): void {
  const decidedOn = addDays(dayOf(at), -1);
  life.tell(at, 'transfers.recordOrder', { transferId, court: 'Rechtbank Voorbeeldstad', number: `C/00/${life.rng.int(1000, 9999)} DEMO`, decidedOn, sentOn: dayOf(at), enforceableAtOnce, finalOn: null });
}

const handedOver: InputOf<'transfers.handOver'>['items'] = [
  { item: 'order-copy', state: 'handed-over' }, { item: 'medical-file', state: 'handed-over', note: 'In een gesloten envelop.' }, { item: 'school-file', state: 'follows' }, { item: 'family-contacts', state: 'handed-over' }, { item: 'medication', state: 'none' },
];

/** The hand-over to who receives guardianship. */
export const handOver = (life: Life, { transferId, to }: Claim, at: Instant): Reference =>
  life.tell(at, 'transfers.handOver', { transferId, receivedBy: to.hostName, organisation: 'Jeugddienst Voorbeeld', startsOn: dayOf(at), role: 'Jeugdbeschermer', items: handedOver, handedOver: 'De jongere was erbij.', openPoints: 'De school stuurt het laatste rapport nog na, uiterlijk over drie weken.' });

/** Both signed the record on paper. */
export const sign = (life: Life, { transferId, to }: Claim, at: Instant): Reference =>
  life.tell(at, 'transfers.signHandOver', { transferId, signedOn: dayOf(at), signedForGuardian: 'Demo Voogd', signedForReceiver: to.hostName, keptWhere: 'Papieren dossier, kast 3' });

/** The measure ends on the day after the order was sent. */
export const end = (life: Life, { transferId }: Claim, at: Instant, orderedAt: Instant): Reference => life.tell(at, 'transfers.endGuardianship', { transferId, endsOn: addDays(dayOf(orderedAt), 1) });
