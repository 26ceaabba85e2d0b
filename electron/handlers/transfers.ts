import type { MinorFile } from '#domain/minors/minor-file';
import { policeClosed } from '#domain/notices/about-destination';
import type { TransferId } from '#domain/shared/ids';
import type { Permission } from '#domain/shared/refusal';
import { endDateBy, measureEndReasonOf } from '#domain/transfers/end-date';
import { mayJudgeSign } from '#domain/transfers/host-judgement';
import { routeRulesOn, versionsOf } from '#domain/transfers/route-rules';
import { documentsFor } from '#domain/transfers/routes';
import { safetyFactsOf } from '#domain/transfers/safety-facts';
import type { TransferStatus } from '#domain/transfers/transfer';
import {
  mayClose, mayComeOfAge, mayCompleteClaim, mayEndGuardianship, mayHandOver, mayJudge, mayMove, mayNoteAfterStep, mayNoteDocument, mayRecordOrder, mayRequest, maySignHandOver, mayTakeRoute, type TransferFacts,
} from '#domain/transfers/transfer-moves';
import { handOverOf, transferFactsOf, type TransferHappening, type TransferRecord } from '#domain/transfers/transfer-record';
import { transferLeadsTo } from '#domain/transfers/transfer-table';
import { departureMoveFor } from '#domain/transfers/with-departure';
import { words } from '#domain/words/words';
import { findTransfer } from '#db/queries/transfers';
import { comeOfAge, endGuardianship, moveTransfer, noteHandOverPrinted } from '#db/writes/transfers';
import { printHandOver } from '../services/printing/hand-over-record';
import { fileOf, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { moveDepartureAt } from './move-departure';
import { mustNotLeak, withheldOf } from './leaks';
import { putOnPaper } from './paper';
import { allow, found, refuseWhen } from './refused';

interface Standing {
  readonly transfer: TransferRecord;
  readonly file: MinorFile;
  readonly facts: TransferFacts;
}

function standingOf(desk: Desk, id: TransferId): Standing {
  const transfer = found(findTransfer(desk.vault.read, id), 'transfer');
  const file = fileOf(desk, transfer.minorId);
  return { transfer, file, facts: transferFactsOf(transfer, file, desk.today) };
}

/** One move of a transfer: look, ask the rule, write, answer with the new status. */
function move(desk: Desk, happening: TransferHappening, may: (standing: Standing) => Permission): { status: TransferStatus } {
  const standing = standingOf(desk, happening.body.transferId);
  allow(may(standing));
  const status = transferLeadsTo(standing.transfer.status, happening.move)!;
  moveTransfer(desk.vault.write, desk.stamp, desk.settings.guardian.name, standing.transfer, happening, status);
  return { status };
}

/** The hand-over record of a transfer as a PDF; refused while there is no hand-over. */
async function handOverRecord(desk: Desk, id: TransferId) {
  const { transfer, file } = standingOf(desk, id);
  refuseWhen(handOverOf(transfer) === null, 'hand-over-not-recorded');
  return { transfer, file, ...(await printHandOver(desk.machine.print, { minor: file.minor, transfer, guardian: desk.settings.guardian, words: words(desk.settings.language) })) };
}

/**
 * Refuses when something stands in the record that who takes over may not get. Names and organisation of the receiver are
 * meant to be there; the remarks are free text, in which anything may have been written.
 */
async function mayBeHandedOver(desk: Desk, file: MinorFile, transfer: TransferRecord, pdf: Uint8Array): Promise<void> {
  const { receivedBy, role, organisation, handedOver, openPoints, items } = handOverOf(transfer)!;
  const withheld = withheldOf(desk, file, { kind: 'hand-over', profile: 'guardian-abroad' }, { meant: [receivedBy, role, organisation], free: [handedOver, openPoints, ...items.map(({ note }) => note)] });
  await mustNotLeak(desk, file, withheld, [{ path: 'paper.pdf', mime: 'application/pdf', bytes: pdf }]);
}

export const transfers: HandlersOf<'transfers'> = {
  'transfers.completeClaim': (desk, body) => move(desk, { move: 'complete-claim', body }, ({ facts }) => mayCompleteClaim(facts, body)),
  'transfers.answerCheck': (desk, body) => move(desk, { move: 'answer-check', body }, ({ facts }) => mayMove(facts, 'answer-check')),
  'transfers.judgeSign': (desk, body) => move(desk, { move: 'judge-sign', body }, ({ facts, file }) => [...mayMove(facts, 'judge-sign'), ...mayJudgeSign(file.signs, body)]),
  'transfers.review': (desk, body) =>
    move(desk, { move: body.verdict === 'suitable' ? 'approve' : 'reject', body }, ({ facts, file, transfer }) => mayJudge(facts, safetyFactsOf(file, transfer, desk.settings.guardian.name, desk.today), body)),
  'transfers.chooseRoute': (desk, body) => {
    const rules = routeRulesOn(desk.today);
    const moved = move(desk, { move: 'choose-route', body: { ...body, ...versionsOf(rules) } }, ({ facts }) => mayTakeRoute(facts, body.route));
    return { ...moved, documents: [...documentsFor(body.route, standingOf(desk, body.transferId).facts.country, rules)] };
  },
  'transfers.noteDocument': (desk, body) => move(desk, { move: 'note-document', body }, ({ facts }) => mayNoteDocument(facts, body)),
  'transfers.request': (desk, body) => move(desk, { move: 'request', body }, ({ facts }) => mayRequest(facts, body.requestedOn)),
  'transfers.withdraw': (desk, body) => move(desk, { move: 'withdraw', body }, ({ facts }) => mayMove(facts, 'withdraw')),
  'transfers.recordOrder': (desk, body) => {
    const moved = move(desk, { move: 'record-order', body }, ({ facts }) => mayRecordOrder(facts, body));
    return { ...moved, end: endDateBy(body, standingOf(desk, body.transferId).facts.birthDate) };
  },
  'transfers.handOver': (desk, body) => move(desk, { move: 'hand-over', body }, ({ facts }) => mayHandOver(facts, body)),
  'transfers.showHandOver': async (desk, { transferId }) => {
    const { pdf, pages } = await handOverRecord(desk, transferId);
    return { pdf, pages };
  },
  'transfers.printHandOver': async (desk, { transferId }) => {
    const { transfer, file, pdf, pages } = await handOverRecord(desk, transferId);
    await mayBeHandedOver(desk, file, transfer, pdf);
    await putOnPaper(desk.machine, pdf);
    noteHandOverPrinted(desk.vault.write, desk.stamp, transfer);
    return { pages };
  },
  'transfers.signHandOver': (desk, body) => move(desk, { move: 'sign-hand-over', body }, ({ facts }) => maySignHandOver(facts, body)),
  'transfers.noteStep': (desk, body) => move(desk, { move: 'note-step', body }, ({ facts }) => mayNoteAfterStep(facts, body)),
  'transfers.endGuardianship': (desk, body) => {
    const { transfer, file, facts } = standingOf(desk, body.transferId);
    allow(mayEndGuardianship(facts, body.endsOn));
    const reason = measureEndReasonOf(facts.route, endDateBy(facts.order!, facts.birthDate)!.reason);
    const policeHadConfirmed = policeClosed(file.notices, transfer);
    endGuardianship(desk.vault.write, desk.stamp, desk.settings.guardian.name, transfer, { body, reason, policeHadConfirmed });
    return { status: policeHadConfirmed ? 'police-confirmed' as const : 'guardianship-ended' as const };
  },
  'transfers.close': (desk, body) => move(desk, { move: 'close', body }, ({ facts }) => mayClose(facts)),
  'transfers.comeOfAge': (desk, body) => {
    const { transfer, facts } = standingOf(desk, body.transferId);
    allow(mayComeOfAge(facts, body.endsOn));
    // majority while the youth is away is majority of the departure: its guards count too, and it brings the transfer along
    if (departureMoveFor('come-of-age', facts.departure)) moveDepartureAt(desk, { move: 'come-of-age', body: { departureId: transfer.departureId, note: '', reachedOn: body.endsOn } });
    else comeOfAge(desk.vault.write, desk.stamp, desk.settings.guardian.name, transfer, body);
    return { status: 'came-of-age' as const };
  },
  'transfers.stop': (desk, body) => {
    const { transfer, facts } = standingOf(desk, body.transferId);
    if (!departureMoveFor('stop', facts.departure)) return move(desk, { move: 'stop', body }, () => mayMove(facts, 'stop'));
    // the check of a destination stops with the claim itself: the departure goes on where it stood
    allow(mayMove(facts, 'stop'));
    moveDepartureAt(desk, { move: 'drop-destination', body: { departureId: transfer.departureId, reason: body.reason } });
    return { status: 'stopped' as const };
  },
};
