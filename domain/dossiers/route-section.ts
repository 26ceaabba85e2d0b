import { countingBirthDate } from '../minors/age';
import { legalAreaOf } from '../transfers/countries';
import { endDateBy } from '../transfers/end-date';
import { routeRulesOn } from '../transfers/route-rules';
import { documentsFor } from '../transfers/routes';
import { chosenRouteOf, documentsOf, lastStep, stoppedBecause, type ChosenRoute, type TransferRecord } from '../transfers/transfer-record';
import { capital, dayLine, filled, unknown, written } from './answers';
import type { PaperWords } from '../words/paper-words';
import type { Answer } from './dossier';
import { paperDate } from './paper-date';
import { facts, row, table, type DraftBlock, type DraftTable, type Scene } from './scene';

function whyStopped(transfer: TransferRecord, { words }: Scene): Answer {
  const { missing, sayings } = words.dossiers;
  const stopped = stoppedBecause(transfer);
  if (stopped) return filled(missing.notRecorded, stopped.because && words.transfers.stops[stopped.because], written(stopped.reason));
  if (transfer.status === 'proven-false') return filled(missing.notRecorded, written(lastStep(transfer, 'prove-false')?.body.reason ?? null));
  if (transfer.status === 'withdrawn') return filled(missing.notRecorded, written(lastStep(transfer, 'withdraw')?.body.reason ?? null));
  const wentOn = lastStep(transfer, 'go-on')?.body;
  return filled('', wentOn ? words.transfers.stops[wentOn.because] : null, sayings.notApplicable({ why: sayings.notStopped }), written(wentOn?.reason ?? null));
}

/** By which versions of the rules the route was chosen, in words. */
export function rulesSaid({ kept: { rules, countries } }: ChosenRoute, { transfers }: Pick<PaperWords, 'transfers'>): string {
  return rules === null || countries === null ? transfers.rules.notKept : transfers.rules.used({ rules, countries });
}

function chosenRoute(transfer: TransferRecord, chosen: ChosenRoute | null, scene: Scene): DraftTable {
  const { words, today } = scene;
  const { captions, missing, rows, sayings } = words.dossiers;
  const area = legalAreaOf(transfer.destination.country, (chosen?.rules ?? routeRulesOn(today)).countries);
  return facts(captions.route, [
    row(rows.route, filled(missing.noRoute, chosen && capital(words.transfers.routes[chosen.route]))),
    row(rows.ground, chosen ? filled('', words.laws[chosen.rules.transfer.routes[chosen.route].ground], sayings.checkLegal) : unknown(missing.noRoute)),
    row(rows.rules, filled(missing.noRoute, chosen && rulesSaid(chosen, words))),
    row(rows.legalArea, filled(missing.notRecorded, area === 'unknown' ? null : capital(words.transfers.legalAreas[area]))),
    row(rows.transferStands, filled('', capital(words.transfers.statuses[transfer.status]))),
    row(rows.whyStopped, whyStopped(transfer, scene)),
  ]);
}

/** The documents the route asks in this country, each there, not applicable or not noted. */
function documents(transfer: TransferRecord, chosen: ChosenRoute | null, { words }: Scene): DraftTable {
  const { captions, heads, missing, rows } = words.dossiers;
  const columns = [heads.document, heads.state, heads.day] as const;
  if (!chosen) return table(captions.documents, columns, [row(rows.documents, unknown(missing.noRoute))]);
  const noted = new Map(documentsOf(transfer).map((note) => [note.document, note]));
  return table(captions.documents, columns, documentsFor(chosen.route, transfer.destination.country, chosen.rules).map((code) => {
    const note = noted.get(code);
    if (!note) return row(words.transfers.documents[code], unknown(missing.notRecorded));
    return row(words.transfers.documents[code], filled('', capital(words.transfers.documentStates[note.state]), written(note.note)), filled('', dayLine(note.on, words)));
  }));
}

function request(transfer: TransferRecord, { words }: Scene): DraftTable {
  const { captions, missing, rows } = words.dossiers;
  const labels = words.fields.labels.transferRequest;
  const made = lastStep(transfer, 'request')?.body;
  if (!made) return facts(captions.request, [row(rows.request, unknown(missing.noRequest))]);
  return facts(captions.request, [
    row(labels.authority, filled(missing.notRecorded, made.authority)),
    row(labels.reference, filled(missing.notRecorded, made.reference)),
    row(labels.requestedOn, filled('', dayLine(made.requestedOn, words))),
  ]);
}

/** The order, and the day guardianship ends by it: computed from the order and the birth date, with the law it follows from. */
function orderAndEnd(transfer: TransferRecord, { file: { minor }, words }: Scene): DraftTable {
  const { captions, missing, rows, sayings, yes, no } = words.dossiers;
  const labels = words.fields.labels.transferOrder;
  const order = lastStep(transfer, 'record-order')?.body;
  if (!order) return facts(captions.order, [row(rows.order, unknown(missing.noOrder)), row(rows.computedEnd, unknown(missing.noOrder)), row(rows.confirmedEnd, unknown(missing.noOrder))]);
  const end = endDateBy(order, countingBirthDate(minor));
  const confirmed = lastStep(transfer, 'end-guardianship')?.body;
  return facts(captions.order, [
    row(labels.court, filled(missing.notRecorded, order.court)),
    row(labels.number, filled(missing.notRecorded, order.number)),
    row(labels.decidedOn, filled('', dayLine(order.decidedOn, words))),
    row(labels.sentOn, filled('', dayLine(order.sentOn, words))),
    row(labels.enforceableAtOnce, filled('', capital(order.enforceableAtOnce ? yes : no))),
    row(labels.finalOn, order.enforceableAtOnce ? filled('', sayings.notApplicable({ why: sayings.atOnce })) : filled(missing.orderNotFinal, dayLine(order.finalOn, words))),
    row(rows.computedEnd, filled(missing.orderNotFinal, end && sayings.endOn({ day: paperDate(end.day, words), why: words.transfers.endReasons[end.reason] }))),
    row(rows.confirmedEnd, filled(missing.endNotConfirmed, dayLine(confirmed?.endsOn ?? null, words))),
  ]);
}

/** Section 5: along which way the measure goes, with which papers, and when it ends. */
export function routeSection(scene: Scene): readonly DraftBlock[] {
  const { transfer, words } = scene;
  const { captions, missing, rows } = words.dossiers;
  if (!transfer) return [facts(captions.route, [rows.route, rows.documents, rows.request, rows.order, rows.computedEnd].map((label) => row(label, unknown(missing.noDestination))))];
  const chosen = chosenRouteOf(transfer);
  return [chosenRoute(transfer, chosen, scene), documents(transfer, chosen, scene), request(transfer, scene), orderAndEnd(transfer, scene)];
}
