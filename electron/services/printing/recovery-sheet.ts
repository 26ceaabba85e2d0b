import { dayOf, type Instant } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { writtenTime } from '#domain/dossiers/answers';
import { sheetNumber, type RecoverySheet } from '#domain/vault/recovery-sheet';
import type { Words } from '#domain/words/words';
import { drawLine } from './draw';
import { html, type Html } from './html';
import { wrap } from './page';
import { drawQr } from './qr';

/** What stands on a recovery sheet. */
export interface RecoverySheetFacts {
  /** The code, ASCII, groups with dashes. */
  readonly code: Uint8Array;
  readonly sheet: string;
  readonly before: RecoverySheet | null;
  readonly guardian: { readonly name: string; readonly organisation: string };
  readonly madeAt: Instant;
  /** Public name of the vault, twelve hexadecimal digits. */
  readonly vaultKeyId: string;
}

const style = `
@page { margin: 20mm 20mm 18mm 25mm; }
.head { display: flex; justify-content: space-between; align-items: end; border-bottom: .5pt solid #000; padding-bottom: 2mm; margin-bottom: 5mm; font-size: 8.5pt; line-height: 11pt; }
.head p { margin: 0; }
.code { display: grid; grid-template-columns: repeat(3, 1fr); border: var(--rule); margin: 4mm 0; padding: 0; list-style: none; }
.code li { max-width: none; margin: 0; padding: 1.5mm 0 2.5mm; text-align: center; outline: .25pt solid #8a8a8a; font: 600 21pt/26pt var(--letters); letter-spacing: .12em; }
.code small { display: block; letter-spacing: 0; font-weight: 400; }
.beside { display: grid; grid-template-columns: 1fr 34mm; column-gap: 8mm; align-items: start; }
.columns { display: grid; grid-template-columns: 1fr 1fr; column-gap: 10mm; }
.frame { margin-top: 4mm; padding-bottom: 3mm; }
.frame p { margin: 0; max-width: none; }
`;

const rules = (heading: string, lines: readonly string[]): Html => html`<div><h3>${heading}</h3><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></div>`;

/** The recovery sheet as one A4 page. It goes to paper only: no file is ever made of it. */
export function recoverySheetDocument(words: Words, facts: RecoverySheetFacts): string {
  const { recovery } = words;
  const groups = new TextDecoder().decode(facts.code).split('-');
  const vault = facts.vaultKeyId.match(/.{1,4}/g)!.join(' ');
  const rows: readonly (readonly [string, string])[] = [
    [recovery.owner, `${facts.guardian.name}, ${facts.guardian.organisation}`],
    [recovery.made, recovery.madeAt({ day: writtenDate(dayOf(facts.madeAt)), time: writtenTime(facts.madeAt, words) })],
    [recovery.vault, vault],
    [recovery.replaces, facts.before ? sheetNumber(facts.before.number) : recovery.replacesNone],
    [recovery.valid, recovery.validUntil],
  ];
  const body = html`<div class="head"><div><p><strong>${recovery.title}</strong></p><p><strong>${recovery.sheet({ sheet: facts.sheet })}</strong></p></div><p>${recovery.classification}</p></div>
<h1>${recovery.title}</h1>
<p class="under">${recovery.about}</p>
<ol class="code" aria-label="${recovery.code}">${groups.map((group, place) => html`<li><small>${place + 1}</small>${group}</li>`)}</ol>
<p>${recovery.reading}</p>
<div class="beside"><table><colgroup><col style="width:38mm"><col></colgroup><tbody>${rows.map(([label, text]) => html`<tr><th scope="row">${label}</th><td>${drawLine({ text })}</td></tr>
`)}</tbody></table>${drawQr(`HOEDE ${facts.sheet} ${facts.vaultKeyId}`, recovery.qr, 34)}</div>
<div class="columns">${rules(recovery.keep, recovery.keepRules)}${rules(recovery.never, recovery.neverRules)}</div>
<div class="frame"><p><strong>${recovery.lost}</strong> ${recovery.lostAct}</p></div>
<h3>${recovery.kept}</h3>
<p class="writing">${recovery.place}</p><p class="writing">${recovery.signed}</p>`;
  return wrap(words, body, { draft: false, style });
}
