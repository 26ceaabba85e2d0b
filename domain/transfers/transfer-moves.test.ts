import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostRelations, type HostRelation } from '../departures/departure';
import { departureLimitsOn } from '../policy/departure-limits';
import type { TransferId } from '../shared/ids';
import { addDays, plainDate, type PartialDate, type PlainDate } from '../shared/plain-date';
import { endDateBy, measureEndReasonOf } from './end-date';
import { legalAreaOf } from './countries';
import { documentCodes, documentsFor, mayChooseRoute, routes } from './routes';
import { transferRulesOn } from '../policy/transfer-rules';
import { safetyPointsOn } from '../policy/safety-points';
import { routeRulesOn } from './route-rules';
import { isSamePerson, mayReview, safetyGaps, safetyPointCodes, SafetyAnswer, type SafetyFacts, type SafetyPoint } from './safety-check';
import { transferStatuses, type TransferOrder, type TransferStatus } from './transfer';
import {
  beginsAt, claimGaps, mayClose, mayComeOfAge, mayCompleteClaim, mayEndGuardianship, mayHandOver, mayJudge, mayMove, mayNoteAfterStep, mayNoteDocument, mayRecordOrder, mayRequest, maySignHandOver, mayTakeRoute, missingDocuments, type TransferFacts,
} from './transfer-moves';
import { transferLeadsTo, transferMoves, transferTable, transferTarget, type TransferMove } from './transfer-table';
import { endedGuardianship, handOverOf, isSafetyApproved, signedHandOverOf, type TransferEvent } from './transfer-record';

const transferId = '01900000-0000-7000-8000-000000000002' as TransferId;
const today = plainDate('2026-11-24');
const limits = departureLimitsOn(today);
const rules = routeRulesOn(today);
const asked = safetyPointsOn(today).points;
const ownWords = 'Ik las alles en belde zelf.';
const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);

const proof = (point: SafetyPoint) => ({ evidence: `Gezien: ${point}.`, identity: point === 'host-identity-proved' ? { how: 'document-seen' as const, by: 'Jeugddienst Voorbeeld' } : null });
const allYes: SafetyFacts['answers'] = safetyPointCodes.map((point) => ({ point, ...proof(point), answer: 'yes', checkedOn: addDays(today, -2) }));
const safety = (over: Partial<SafetyFacts> = {}): SafetyFacts => ({ answers: allYes, openStrongSignsAboutHost: 0, hostIsSuspected: false, guardian: 'Marloes Voorbeeld', today, limits, asked, ...over });
const order: TransferOrder = { transferId, court: 'Rechtbank Voorbeeld', number: 'C/00/1', decidedOn: plainDate('2026-11-10'), sentOn: plainDate('2026-11-12'), enforceableAtOnce: true, finalOn: null };
const facts = (over: Partial<TransferFacts> = {}): TransferFacts => ({ status: 'safety-check', departure: 'destination-claimed', country: 'DE', host: 'aunt-or-uncle', route: null, chosenBy: rules, documents: [], order: null, handedOver: false, signed: false, afterSteps: [], dossierPrinted: false, birthDate: '2012-05-02' as PartialDate, birthEstablished: true, today, ...over });

describe('every status and every move', () => {
  for (const status of transferStatuses) {
    for (const move of transferMoves) {
      const to = transferTarget(status, move);
      test(`${status}: ${move} ${to ? `leads to ${to}` : 'is refused'}`, () => {
        const departure = move === 'choose-route' ? 'known-destination' : 'destination-claimed';
        expect(codes(mayMove({ status, departure }, move))).toEqual(to === undefined ? ['transfer-move-not-from-here'] : []);
        if (to) expect([...transferStatuses, 'before-end']).toContain(to);
      });
    }
  }
  test('every status but the first is reached by a move', () => {
    const reached = new Set<string>(['preparation', ...transferStatuses.flatMap((status): readonly string[] => Object.values(transferTable[status]))]);
    expect(transferStatuses.filter((status) => !reached.has(status))).toEqual([]);
  });
});

describe('the safety check', () => {
  test('is complete when every point is yes, and not when one is missing, no, too old or in the future', () => {
    expect(safetyGaps(safety())).toEqual([]);
    for (const point of safetyPointCodes) {
      const without = allYes.filter((answer) => answer.point !== point);
      const withAnswer = (answer: 'yes' | 'no' | 'not-applicable', checkedOn: PlainDate) => codes(safetyGaps(safety({ answers: [...without, { point, answer, checkedOn, ...proof(point) }] })));
      expect(codes(safetyGaps(safety({ answers: without })))).toEqual(['safety-point-open']);
      expect(withAnswer('no', today)).toEqual(['safety-point-no']);
      expect(withAnswer('yes', addDays(today, -14))).toEqual([]);
      expect(withAnswer('yes', addDays(today, -15))).toEqual(['safety-point-too-old']);
      expect(withAnswer('yes', addDays(today, 1))).toEqual(['safety-point-in-the-future']);
      expect(withAnswer('not-applicable', today)).toEqual(asked[point] === 'yes' ? ['safety-point-must-be-yes'] : []);
    }
  });
  test('an open strong sign about the host blocks it', () => {
    expect(codes(mayReview(safety({ openStrongSignsAboutHost: 1 }), { reviewer: 'Joris Tweede', verdict: 'suitable', ownWords }))).toEqual(['open-strong-sign-about-host']);
  });
  test('a host who is not identified blocks it: yes alone does not say how', () => {
    const bare = allYes.map((answer) => ({ ...answer, identity: null }));
    expect(codes(mayReview(safety({ answers: bare }), { reviewer: 'Joris Tweede', verdict: 'suitable', ownWords }))).toEqual(['host-not-identified']);
    const answer = { transferId, point: 'host-identity-proved', answer: 'yes', evidence: 'Gezien.', checkedOn: today };
    const paths = (body: object) => SafetyAnswer.safeParse(body).error?.issues.map((issue) => [issue.path.join('.'), issue.message]);
    expect(paths(answer)).toEqual([['identity.how', 'required']]);
    expect(paths({ ...answer, answer: 'no' })).toBeUndefined();
    expect(paths({ ...answer, identity: { how: 'told-by-authority', by: 'Jugendamt Beispiel' } })).toBeUndefined();
    expect(paths({ ...answer, point: 'care-and-school', identity: { how: 'document-seen', by: 'x' } })).toEqual([['identity.how', 'not-an-option']]);
  });
  test('a host whom the network holds for suspected blocks it', () => expect(codes(safetyGaps(safety({ hostIsSuspected: true })))).toEqual(['host-is-suspected']));
  test('the second person has words of their own', () => {
    expect(codes(mayReview(safety(), { reviewer: 'Joris Tweede', verdict: 'suitable', ownWords: 'GEZIEN:  care-and-school' }))).toEqual(['review-repeats-evidence']);
  });
  test('the second person is another person, however the name is typed', () => {
    for (const typed of [' marloes  VOORBEELD.', 'Voorbeeld, Marloes', 'MarloesVoorbeeld', 'Márloes Vóórbeeld']) expect(isSamePerson('Marloes Voorbeeld', typed)).toBe(true);
    expect(isSamePerson('Marloes Voorbeeld', 'Marlies Voorbeeld')).toBe(false);
    const name = fc.constantFrom('Marloes Voorbeeld', 'Thị Ánh Nguyễn', 'Güneş Örnek', 'Jo-Anne d’Exemple');
    fc.assert(fc.property(name, fc.boolean(), fc.nat({ max: 3 }), (one, loud, spaces) => {
      expect(isSamePerson(one, (loud ? one.toUpperCase() : one.toLowerCase()).replaceAll(' ', ' '.repeat(spaces + 1)).normalize('NFD'))).toBe(true);
    }));
    expect(codes(mayReview(safety(), { reviewer: 'marloes voorbéeld', verdict: 'suitable', ownWords }))).toEqual(['reviewer-is-guardian']);
    expect(mayReview(safety(), { reviewer: 'Joris Tweede', verdict: 'suitable', ownWords })).toEqual([]);
  });
  test('an incomplete check can be rejected but not approved', () => {
    const half = safety({ answers: allYes.slice(0, 4) });
    expect(mayJudge(facts(), half, { reviewer: 'Joris Tweede', verdict: 'not-suitable', ownWords })).toEqual([]);
    expect(mayJudge(facts(), half, { reviewer: 'Joris Tweede', verdict: 'suitable', ownWords })).toHaveLength(safetyPointCodes.length - 4);
  });
});

describe('routes', () => {
  test('to a mother in Hamburg no consent is needed and the court stays', () => {
    expect(mayChooseRoute('placement-with-parent-abroad', 'DE', 'parent', rules)).toEqual([]);
    expect(documentsFor('placement-with-parent-abroad', 'DE', rules)).toContain('court-request');
    expect(documentsFor('placement-with-parent-abroad', 'DE', rules)).not.toContain('receiving-state-consent');
    expect(codes(mayChooseRoute('placement-abroad', 'DE', 'parent', rules))).toEqual(['route-parent-needs-no-consent']);
  });
  test('to an aunt in Hamburg the Central Authority and the Landesjugendamt are needed', () => {
    const documents = documentsFor('placement-abroad', 'DE', rules);
    expect(documents).toContain('central-authority-request');
    expect(documents).toContain('landesjugendamt-consent');
    expect(documentsFor('placement-abroad', 'FR', rules)).not.toContain('landesjugendamt-consent');
  });
  test('outside the treaties the request goes through Foreign Affairs', () => {
    expect(legalAreaOf('VN', rules.countries)).toBe('neither');
    expect(documentsFor('placement-abroad', 'VN', rules)).toContain('foreign-affairs-route');
    expect(documentsFor('placement-abroad', 'GB', rules)).not.toContain('foreign-affairs-route');
  });
  test('Denmark is not bound by Brussels II-ter', () => expect(legalAreaOf('DK', rules.countries)).toBe('hague'));
  test('every route asks at least one document everywhere, none twice', () => {
    for (const route of routes) {
      for (const country of ['NL', 'DE', 'DK', 'GB', 'VN', 'unknown']) {
        const documents = documentsFor(route, country, rules);
        expect(documents.length).toBeGreaterThan(0);
        expect(new Set(documents).size).toBe(documents.length);
      }
    }
  });
  test('a route for a parent is only for a parent', () => {
    for (const host of hostRelations.filter((one): one is Exclude<HostRelation, 'parent'> => one !== 'parent')) expect(codes(mayChooseRoute('to-parent', 'NL', host, rules))).toEqual(['route-is-for-parent']);
  });
});

describe('the rules of routes and documents', () => {
  test('every route has its documents, and every document says who gives it and why', () => {
    expect(transferRulesOn(plainDate('2000-01-01'))).toBe(rules.transfer); // before the first version the first one counts
    const asked = new Set(routes.flatMap((route) => ['DE', 'GB', 'VN'].flatMap((country) => [...documentsFor(route, country, rules), ...rules.transfer.routes[route].optional])));
    expect([...asked].sort()).toEqual([...documentCodes].sort());
    for (const code of documentCodes) expect(rules.transfer.documents[code].ground).not.toBe('');
  });
  test('the consent of the court for placing abroad is to be confirmed by a lawyer', () => expect(rules.transfer.documents['court-consent-abroad']).toMatchObject({ issuer: 'court', confirm: true }));
  test('the countries have their law: EU without Denmark, Hague 1996, neither', () => {
    expect(['DE', 'DK', 'GB', 'MA', 'TR', 'VN', 'unknown'].map((country) => legalAreaOf(country, rules.countries))).toEqual(['brussels', 'hague', 'hague', 'hague', 'hague', 'neither', 'unknown']);
  });
  test('a transfer under Dublin leads to a state that takes part in it', () => {
    expect(['DE', 'DK', 'CH', 'GB', 'VN'].map((country) => codes(mayChooseRoute('dublin', country, 'sibling', rules)))).toEqual([[], [], [], ['route-is-for-dublin'], ['route-is-for-dublin']]);
    expect(codes(mayChooseRoute('dublin', 'NL', 'sibling', rules))).toEqual(['route-is-for-abroad', 'route-is-for-dublin']);
  });
  test('a report on suitability may be noted and is not waited for', () => {
    const chosen = facts({ status: 'route-chosen', route: 'placement-abroad' });
    expect(mayNoteDocument(chosen, { document: 'suitability-report', state: 'present', note: '', on: today })).toEqual([]);
    expect(missingDocuments(chosen)).not.toContain('suitability-report');
  });
});

describe('documents and request', () => {
  const chosen = facts({ status: 'route-chosen', route: 'to-other-guardian' });
  test('the request waits for every document', () => {
    expect(codes(mayRequest(chosen, today))).toEqual(['document-missing', 'document-missing', 'document-missing']);
    const documents = missingDocuments(chosen).map((document) => ({ document, state: 'present' as const }));
    expect(mayRequest({ ...chosen, documents }, today)).toEqual([]);
  });
  test('a document of another route is refused, and not applicable asks why', () => {
    expect(codes(mayNoteDocument(chosen, { document: 'return-plan', state: 'present', note: '', on: today }))).toEqual(['document-not-of-route']);
    expect(codes(mayNoteDocument(chosen, { document: 'court-request', state: 'not-applicable', note: '', on: today }))).toEqual(['document-not-applicable-needs-reason']);
  });
});

describe('order, hand-over and end', () => {
  test('the days of an order are in order', () => {
    const requested = facts({ status: 'requested' });
    expect(mayRecordOrder(requested, order)).toEqual([]);
    expect(codes(mayRecordOrder(requested, { ...order, sentOn: plainDate('2026-11-09') }))).toEqual(['order-sent-before-decided']);
    expect(codes(mayRecordOrder(requested, { ...order, sentOn: addDays(today, 1) }))).toEqual(['day-in-the-future']);
  });
  test('majority stops the transfer of the measure', () => {
    const of18 = facts({ status: 'ordered', order, birthDate: '2008-11-24' as PartialDate });
    expect(codes(mayHandOver(of18, { startsOn: today, items: [], handedOver: 'Dossier' }))).toEqual(['transfer-stopped-by-majority']);
    expect(codes(mayTakeRoute({ ...of18, status: 'suitable', departure: 'known-destination' }, 'to-other-guardian'))).toEqual(['transfer-stopped-by-majority']);
    expect(mayHandOver({ ...of18, birthDate: '2008-11-25' as PartialDate }, { startsOn: today, items: [], handedOver: 'Dossier' })).toEqual([]);
  });
  test('majority by a birth date that was merely stated stops and ends nothing', () => {
    const stated = facts({ status: 'ordered', order, birthDate: '2008-11-12' as PartialDate, birthEstablished: false });
    expect(mayHandOver(stated, { startsOn: today, items: [], handedOver: 'Dossier' })).toEqual([]);
    expect(codes(mayComeOfAge(stated, plainDate('2026-11-12')))).toEqual(['majority-needs-established-day']);
    expect(codes(mayEndGuardianship({ ...stated, status: 'handed-over' }, plainDate('2026-11-12')))).toEqual(['majority-needs-established-day']);
  });
  test('the end is the day of the law and no other', () => {
    const handed = facts({ status: 'handed-over', order });
    expect(mayEndGuardianship(handed, plainDate('2026-11-13'))).toEqual([]);
    expect(codes(mayEndGuardianship(handed, plainDate('2026-11-14')))).toEqual(['end-date-differs']);
    expect(codes(mayEndGuardianship({ ...handed, order: { ...order, enforceableAtOnce: false } }, today))).toEqual(['order-not-final']);
  });
  test('an order that is not enforceable at once works from the day it is final', () => {
    const later = { enforceableAtOnce: false, sentOn: order.sentOn, finalOn: plainDate('2027-02-13') };
    expect(endDateBy(later, '2012' as PartialDate)).toEqual({ day: '2027-02-13', reason: 'final', law: '1:281 BW' });
    expect(endDateBy({ ...later, finalOn: null }, '2012' as PartialDate)).toBeNull();
  });
  test('the end has a reason of the official list', () => {
    expect(routes.map((route) => measureEndReasonOf(route, 'at-once'))).toEqual(['back-to-parent', 'court-decision', 'court-decision', 'back-to-parent', 'court-decision', 'court-decision', 'back-to-country-of-origin']);
    expect(measureEndReasonOf('to-parent', 'majority')).toBe('majority');
  });
  test('guardianship never goes on past the last day a birth date can mean, nor ends before the first', () => {
    const day = fc.integer({ min: 0, max: 6000 }).map((days) => addDays(plainDate('2015-01-01'), days));
    fc.assert(
      fc.property(day, fc.option(day, { nil: null }), fc.boolean(), fc.integer({ min: 2005, max: 2015 }), (sentOn, finalOn, enforceableAtOnce, year) => {
        const end = endDateBy({ sentOn, finalOn, enforceableAtOnce }, String(year) as PartialDate);
        return end === null || end.day <= `${year + 18}-12-31`;
      }),
    );
  });
});

describe('preparation', () => {
  const whole = { country: 'DE', hostRelation: 'aunt-or-uncle', hostContact: '' } as const;
  test('a claim without a country, or with nobody to reach, is prepared first', () => {
    expect(beginsAt(whole)).toBe('safety-check');
    expect(codes(claimGaps({ ...whole, country: 'unknown' }))).toEqual(['transfer-needs-country']);
    expect(codes(claimGaps({ ...whole, hostRelation: 'unknown' }))).toEqual(['transfer-needs-contact-person']);
    expect(claimGaps({ ...whole, hostRelation: 'unknown', hostContact: '000 555 02 10' })).toEqual([]);
    expect(beginsAt({ ...whole, country: 'unknown' })).toBe('preparation');
  });
  test('the check begins only when all of it is there', () => {
    const preparing = facts({ status: 'preparation', country: 'unknown', host: 'unknown' });
    expect(codes(mayCompleteClaim(preparing, { country: 'unknown', hostContact: '000 555 02 10' }))).toEqual(['transfer-needs-country']);
    expect(mayCompleteClaim(preparing, { country: 'FR', hostContact: '000 555 02 10' })).toEqual([]);
    expect(codes(mayCompleteClaim(facts(), { country: 'FR', hostContact: '1' }))).toEqual(['transfer-move-not-from-here']);
  });
});

describe('the hand-over record', () => {
  const handed = facts({ status: 'handed-over', order, handedOver: true });
  const event = (move: string, body: object): TransferEvent => ({ move, at: '2026-11-20T10:00:00Z', by: 'Voogd Voorbeeld', body }) as unknown as TransferEvent;
  const record = { transferId, receivedBy: 'R. Voorbeeld', organisation: 'Jeugddienst', startsOn: today, handedOver: 'Dossier' };
  const signature = { transferId, signedOn: today, signedForGuardian: 'A', signedForReceiver: 'B', keptWhere: 'Kast 3' };

  test('names at least one thing, and starts after the order', () => {
    const ordered = facts({ status: 'ordered', order });
    expect(codes(mayHandOver(ordered, { startsOn: today, items: [], handedOver: '' }))).toEqual(['hand-over-lists-nothing']);
    expect(mayHandOver(ordered, { startsOn: today, items: [{ item: 'dossier', state: 'handed-over', note: '' }], handedOver: '' })).toEqual([]);
    expect(codes(mayHandOver(ordered, { startsOn: addDays(order.decidedOn, -1), items: [], handedOver: 'x' }))).toEqual(['hand-over-before-order']);
  });
  test('is corrected until both have signed it, and not after', () => {
    expect(mayHandOver(handed, { startsOn: today, items: [], handedOver: 'x' })).toEqual([]);
    expect(codes(mayHandOver({ ...handed, signed: true }, { startsOn: today, items: [], handedOver: 'x' }))).toEqual(['hand-over-already-signed']);
  });
  test('is signed once, on a day that has been, after the order', () => {
    expect(maySignHandOver(handed, { signedOn: today })).toEqual([]);
    expect(codes(maySignHandOver(handed, { signedOn: addDays(today, 1) }))).toEqual(['day-in-the-future']);
    expect(codes(maySignHandOver(handed, { signedOn: addDays(order.decidedOn, -1) }))).toEqual(['signed-before-order']);
    expect(codes(maySignHandOver({ ...handed, signed: true }, { signedOn: today }))).toEqual(['hand-over-already-signed']);
    expect(codes(maySignHandOver({ ...handed, handedOver: false }, { signedOn: today }))).toEqual(['hand-over-not-recorded']);
  });
  test('a signature under an earlier record does not count for a corrected one', () => {
    expect(signedHandOverOf({ events: [event('hand-over', record), event('sign-hand-over', signature)] })).toMatchObject({ keptWhere: 'Kast 3' });
    expect(signedHandOverOf({ events: [event('hand-over', record), event('sign-hand-over', signature), event('hand-over', record)] })).toBeNull();
  });
  test('guardianship ended by a transfer that was closed afterwards too, not by one whose destination proved false', () => {
    const events = [event('end-guardianship', { endsOn: today })];
    expect((['guardianship-ended', 'police-confirmed', 'closed', 'proven-false'] as const).map((status) => endedGuardianship({ status, events }))).toEqual([true, true, true, false]);
    expect(endedGuardianship({ status: 'police-confirmed', events: [] })).toBe(false);
  });
  test('a record made before things were listed has none of them', () => expect(handOverOf({ events: [event('hand-over', record)] })).toMatchObject({ items: [], openPoints: '', role: '' }));
});

describe('closing, majority and what proves false', () => {
  test('closing waits for the signatures and the printed dossier', () => {
    const confirmed = facts({ status: 'police-confirmed', handedOver: true });
    expect(codes(mayClose(confirmed))).toEqual(['hand-over-not-signed', 'dossier-not-printed']);
    expect(mayClose({ ...confirmed, signed: true, dossierPrinted: true })).toEqual([]);
    expect(mayClose({ ...confirmed, handedOver: false, dossierPrinted: true })).toEqual([]); // came of age before the hand-over
    const steps = [{ code: 'receiver-confirmed', done: null }, { code: 'nidos-register', done: null }] as const;
    expect(codes(mayClose({ ...confirmed, signed: true, dossierPrinted: true, afterSteps: steps }))).toEqual(['after-step-open', 'after-step-open']);
    expect(codes(mayNoteAfterStep(confirmed, { step: 'nidos-register', doneOn: today }))).toEqual(['after-step-not-asked']);
    expect(codes(mayNoteAfterStep({ ...confirmed, afterSteps: steps }, { step: 'nidos-register', doneOn: addDays(today, 1) }))).toEqual(['day-in-the-future']);
    expect(mayNoteAfterStep({ ...confirmed, afterSteps: steps }, { step: 'nidos-register', doneOn: today })).toEqual([]);
    // the police confirm a destination they were told of; of a youth who is back they hear with the departure
    const ended = { ...confirmed, status: 'guardianship-ended', signed: true, dossierPrinted: true } as const;
    expect(codes(mayClose({ ...ended, departure: 'known-destination' }))).toEqual(['close-needs-police']);
    expect(mayClose({ ...ended, departure: 'returned' })).toEqual([]);
  });
  test('majority is recorded on its own day and not before', () => {
    const ordered = facts({ status: 'ordered', order, birthDate: '2008-11-24' as PartialDate });
    expect(mayComeOfAge(ordered, today)).toEqual([]);
    expect(codes(mayComeOfAge(ordered, addDays(today, -1)))).toEqual(['end-date-differs']);
    expect(codes(mayComeOfAge({ ...ordered, birthDate: '2008-11-25' as PartialDate }, addDays(today, 1)))).toEqual(['not-of-age-yet']);
  });
  test('majority leaves the judgement about the destination as it is', () => {
    const approve = { move: 'approve', at: '', by: '', body: {} } as unknown as TransferEvent;
    expect(isSafetyApproved({ status: 'came-of-age', events: [approve] })).toBe(true);
    expect(isSafetyApproved({ status: 'came-of-age', events: [] })).toBe(false);
    expect(isSafetyApproved({ status: 'proven-false', events: [approve] })).toBe(false);
  });
  test('a destination can prove false from every status but where it already did', () => {
    expect(transferStatuses.filter((status) => transferLeadsTo(status, 'prove-false') === undefined)).toEqual(['proven-false']);
  });
  test('majority can be recorded in every status in which the measure still runs', () => {
    expect(transferStatuses.filter((status) => transferLeadsTo(status, 'come-of-age') === undefined)).toEqual(['guardianship-ended', 'police-confirmed', 'closed', 'stopped', 'proven-false', 'came-of-age']);
  });
});

describe('any row of moves', () => {
  const walk = (moves: readonly TransferMove[], begin: TransferStatus): readonly TransferStatus[] =>
    moves.reduce<readonly TransferStatus[]>((been, move) => [...been, transferLeadsTo(been.at(-1)!, move) ?? been.at(-1)!], [begin]);
  const moves = fc.array(fc.constantFrom(...transferMoves), { maxLength: 40 });
  const begin = fc.constantFrom<TransferStatus>('preparation', 'safety-check');

  test('never passes the safety check without a verdict, nor reaches a hand-over without an order', () => {
    fc.assert(fc.property(moves, begin, (row, from) => {
      const been = walk(row, from);
      const reached = (status: TransferStatus) => been.indexOf(status);
      const before = (first: TransferStatus, then: TransferStatus) => reached(then) < 0 || (reached(first) >= 0 && reached(first) < reached(then));
      expect(before('suitable', 'route-chosen') && before('requested', 'ordered') && before('ordered', 'handed-over') && before('handed-over', 'guardianship-ended') && before('police-confirmed', 'closed')).toBe(true);
    }));
  });
  test('never leaves a destination that proved false, and comes back from stopped or majority only to that or to the answer of the police', () => {
    fc.assert(fc.property(moves, begin, (row, from) => {
      const been = walk(row, from);
      been.forEach((status, place) => {
        const next = been[place + 1];
        if (next === undefined || next === status) return;
        expect(status).not.toBe('proven-false');
        if (status === 'stopped' || status === 'closed') expect(next).toBe('proven-false');
        if (status === 'came-of-age') expect(['proven-false', 'police-confirmed']).toContain(next);
      });
    }));
  });
});
