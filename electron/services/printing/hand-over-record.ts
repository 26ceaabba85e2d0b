import { countryName } from '#domain/dossiers/names';
import { rulesSaid } from '#domain/dossiers/route-section';
import { countingBirthDate } from '#domain/minors/age';
import { fullName, type Minor } from '#domain/minors/identity';
import { endDateBy } from '#domain/transfers/end-date';
import { handOverItems } from '#domain/transfers/transfer';
import { chosenRouteOf, handOverOf, lastStep, type TransferRecord } from '#domain/transfers/transfer-record';
import type { Words } from '#domain/words/words';
import { drawAbsent, drawDay, drawFacts, drawLine, drawSignatures } from './draw';
import { countPages } from './finish-pdf';
import { finishPrint, type Print } from './finish-print';
import { html, type Html } from './html';
import { wrap } from './page';
import type { Running } from './running';

/** What a hand-over record is made from. The transfer has a hand-over. */
export interface HandOverOrder {
  readonly minor: Minor;
  readonly transfer: TransferRecord;
  readonly guardian: { readonly name: string; readonly organisation: string; readonly phone: string };
  readonly words: Words;
}

const text = (said: string): Html => drawLine({ text: said });
const orAbsent = (said: string, otherwise: string): Html => (said === '' ? drawAbsent(otherwise) : text(said));

function youth({ minor, words }: HandOverOrder): Html {
  const { handOverRecord: say } = words;
  const { fields } = words.notices;
  return drawFacts('youth', say.youth, [
    [fields['minor.vNumber'], minor.vNumber ? html`${minor.vNumber}` : drawAbsent(words.minors.vNumberUnknown)],
    [fields['minor.name'], html`${text(fullName(minor))}${minor.nameInScript ? html`<br>${drawLine({ text: minor.nameInScript.text, lang: minor.nameInScript.lang })}` : null}`],
    [fields['minor.statedBirthDate'], drawDay(minor.statedBirthDate)],
    [fields['minor.establishedBirthDate'], minor.establishedBirthDate ? drawDay(minor.establishedBirthDate) : drawAbsent(words.notices.notEstablished)],
    [fields['minor.nationality'], html`${countryName(minor.nationality, words)}`],
  ]);
}

function parties({ transfer, guardian, words }: HandOverOrder): Html {
  const { handOverRecord: say } = words;
  const { receivedBy, role, organisation } = handOverOf(transfer)!;
  const { country, town } = transfer.destination;
  const from = [guardian.name, guardian.organisation, guardian.phone].filter((part) => part !== '');
  const to = [receivedBy, role, organisation, [town, countryName(country, words)].filter((part) => part !== '').join(', ')].filter((part) => part !== '');
  const lines = (parts: readonly string[]): Html => html`${parts.map((part, place) => (place === 0 ? text(part) : html`<br>${text(part)}`))}`;
  return drawFacts('parties', say.parties, [[say.from, lines(from)], [say.to, lines(to)]]);
}

function authority({ minor, transfer, words }: HandOverOrder): Html {
  const { handOverRecord: say } = words;
  const order = lastStep(transfer, 'record-order')?.body;
  const chosen = chosenRouteOf(transfer);
  const end = order ? endDateBy(order, countingBirthDate(minor)) : null;
  return drawFacts('authority', say.authority, [
    [say.startsOn, html`<strong>${drawDay(handOverOf(transfer)!.startsOn)}</strong>`],
    [say.order, order ? html`${text(`${order.court}, ${order.number}`)}, ${drawDay(order.decidedOn)}` : drawAbsent(say.noOrder)],
    [say.route, chosen ? html`${words.transfers.routes[chosen.route]}<br><small>${words.laws[chosen.rules.transfer.routes[chosen.route].ground]}. ${say.confirmLaw} ${rulesSaid(chosen, words)}</small>` : drawAbsent(say.noRoute)],
    [say.measureEnds, end ? html`${drawDay(end.day)}: ${words.transfers.endReasons[end.reason]}` : drawAbsent(say.notFinal)],
  ]);
}

function handedOver({ transfer, words }: HandOverOrder): Html {
  const { handOverRecord: say, transfers } = words;
  const { items, handedOver: remark } = handOverOf(transfer)!;
  const notNamed = handOverItems.filter((code) => code !== 'other' && !items.some(({ item }) => item === code));
  return html`<section aria-labelledby="items"><h3 id="items">${say.items}</h3>
${items.length === 0 ? html`<p>${drawAbsent(say.noList)}</p>` : html`<table aria-labelledby="items"><colgroup><col style="width:52mm"><col style="width:32mm"><col></colgroup>
<thead><tr><th scope="col">${say.heads.item}</th><th scope="col">${say.heads.state}</th><th scope="col">${say.heads.note}</th></tr></thead>
<tbody>${items.map(({ item, state, note }) => html`<tr><th scope="row">${transfers.handOverItems[item]}</th><td>${transfers.handOverStates[state]}</td><td>${orAbsent(note, say.noNote)}</td></tr>
`)}</tbody></table>`}
${items.length > 0 && notNamed.length > 0 ? html`<p class="small">${say.notNamed({ items: notNamed.map((code) => transfers.handOverItems[code]).join(', ') })}</p>` : null}
<h3 id="remark">${say.remark}</h3><p>${orAbsent(remark, say.noRemark)}</p></section>
`;
}

// What is still open stands above the signatures, so that nobody signs a page that says nothing.
function signatures({ transfer, guardian, words }: HandOverOrder): Html {
  const { handOverRecord: say } = words;
  const { receivedBy, role, organisation, openPoints } = handOverOf(transfer)!;
  const party = (title: string, name: string, forWhom: string) => ({ title, fields: [{ label: say.name, value: name }, { label: say.forWhom, value: forWhom }, { label: say.placeAndDay, value: '' }] });
  return html`<section class="whole" aria-labelledby="sign"><h3 id="open">${say.openPoints}</h3><p>${orAbsent(openPoints, say.nothingOpen)}</p>
<h3 id="sign">${say.sign}</h3>
<p>${say.signLead}</p>
${drawSignatures({ kind: 'signatures', signature: say.signature, note: null, parties: [party(say.from, guardian.name, guardian.organisation), party(say.to, receivedBy, [role, organisation].filter((part) => part !== '').join(', '))] })}</section>`;
}

/** The record of the hand-over, to be signed by both: who, from which day, what was handed over, what is open. */
export function handOverDocument(order: HandOverOrder): string {
  const { handOverRecord: say } = order.words;
  const { receivedBy } = handOverOf(order.transfer)!;
  const body = html`<h1>${say.title}</h1>
<p class="under">${text(say.lead({ from: order.guardian.name, to: receivedBy }))}</p>
${youth(order)}${parties(order)}${authority(order)}${handedOver(order)}${signatures(order)}`;
  return wrap(order.words, html`<div class="tight">${body}</div>`, { draft: false });
}

const runningOf = ({ minor, words }: HandOverOrder): Running => ({
  kind: words.handOverRecord.title,
  number: minor.vNumber ? words.dossiers.vNumber({ vNumber: minor.vNumber }) : words.minors.vNumberUnknown,
  classification: words.dossiers.confidential,
  copy: words.handOverRecord.inTwofold,
  check: '',
  draft: false,
});

/** Makes the PDF of a hand-over record. */
export async function printHandOver(print: Print, order: HandOverOrder): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> {
  const printed = await print(handOverDocument(order));
  return { pdf: await finishPrint(print, printed, order.words, runningOf(order)), pages: await countPages(printed) };
}
