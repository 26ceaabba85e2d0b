import type { ProfileSign, RiskProfile, Shortened } from '#domain/placements/risk-profile';
import { writtenDate, type PlainDate } from '#domain/shared/plain-date';
import type { Words } from '#domain/words/words';
import { printedCheckCode } from './check-code';
import { drawAbsent, drawDay, drawLine, drawSignatures } from './draw';
import { html, type Html } from './html';
import { wrap } from './page';
import type { Running } from './running';

/** What the paper says about itself. */
export interface ProfilePaper {
  readonly guardian: { readonly name: string; readonly organisation: string };
  readonly siblingFamily: boolean;
  readonly today: PlainDate;
  readonly copy: number;
  readonly checkCode: string;
  readonly journalSeq: number;
}

const style = `
.profile h1 { font-size: 17pt; line-height: 21pt; }
.profile h2 { font-size: 11pt; line-height: 14pt; margin: 3.5mm 0 .8mm; }
.profile .under { font-size: 10.5pt; line-height: 14pt; margin-bottom: 2.5mm; }
.profile table { font-size: 8.5pt; line-height: 10.5pt; margin-bottom: 1mm; }
.profile th, .profile td { padding: .7mm 2mm .7mm 0; overflow: hidden; }
.profile p { margin-bottom: 1mm; }
.profile section > h2::after { content: none; }
.profile .signatures { margin-top: 2mm; }
.profile .signature .by-hand td { height: 11mm; }
`;

const text = (said: string): Html => drawLine({ text: said });

function who(profile: RiskProfile, words: Words, paper: ProfilePaper): Html {
  const { riskProfile: labels } = words;
  const row = (left: string, leftValue: Html, right: string, rightValue: Html): Html => html`<tr><th scope="row">${left}</th><td>${leftValue}</td><th scope="row">${right}</th><td>${rightValue}</td></tr>
`;
  return html`<table><colgroup><col style="width:32mm"><col style="width:58mm"><col style="width:36mm"><col></colgroup><tbody>
${row(labels.youth, html`${profile.name.map((line, place) => (place === 0 ? drawLine(line) : html` · ${drawLine(line)}`))}`, labels.nationality, text(profile.nationality))}${
  row(labels.stated, text(profile.stated), labels.established, profile.established === null ? drawAbsent(labels.notEstablished) : text(profile.established))}${
  row(labels.place, profile.place === null ? drawAbsent(labels.notKnown) : text(profile.place), labels.interpreterLanguage, profile.interpreterLanguage === null ? drawAbsent(labels.notKnown) : text(profile.interpreterLanguage))}${
  row(labels.ground, html`${text(profile.ground)}${paper.siblingFamily ? html`<br>${labels.siblings}` : null}`, labels.advice, text(profile.advice))}</tbody></table>
`;
}

const signRow = ({ number, label, strength, day: on, source, quote, contextOnly }: ProfileSign, words: Words): Html => html`<tr><td class="line-number">${number}</td><th scope="row">${label}${
  quote === null ? null : html`<br>‘${text(quote.text)}’`}</th><td>${strength}${contextOnly ? html`<br><small>${words.riskProfile.contextOnly}</small>` : null}</td><td>${drawDay(on)}</td><td>${source}</td></tr>
`;

function seen({ signs, moreSigns }: RiskProfile, words: Words): Html {
  const { riskProfile: labels } = words;
  const { heads } = labels;
  return html`<section aria-labelledby="seen"><h2 id="seen">${labels.seen}</h2>
${signs.length === 0 ? html`<p>${labels.nothingSeen}</p>` : html`<table aria-labelledby="seen"><colgroup><col style="width:8mm"><col><col style="width:24mm"><col style="width:20mm"><col style="width:34mm"></colgroup>
<thead><tr><th scope="col">${heads.number}</th><th scope="col">${heads.sign}</th><th scope="col">${heads.strength}</th><th scope="col">${heads.day}</th><th scope="col">${heads.source}</th></tr></thead>
<tbody>${signs.map((sign) => signRow(sign, words))}</tbody></table>`}
${moreSigns > 0 ? html`<p><strong>${labels.moreSigns({ count: moreSigns })}</strong></p>` : null}</section>
`;
}

// A reason that had no room is pointed to: an empty place would read as no reason.
const reason = ({ text: said, cut }: Shortened, words: Words): Html => (cut && said.replace('…', '').trim() === '' ? drawAbsent(words.riskProfile.inFile) : text(said));

function ruled({ fired, ruleVersion, contrary, moreContrary }: RiskProfile, words: Words): Html {
  const { riskProfile: labels } = words;
  return html`<section aria-labelledby="rules"><h2 id="rules">${labels.rules({ version: ruleVersion })}</h2>
${fired.length === 0 ? html`<p>${labels.noRule}</p>` : html`<ul>${fired.map((line) => html`<li>${line}</li>`)}</ul>`}
<p class="small">${labels.proves}</p></section>
<section aria-labelledby="contrary"><h2 id="contrary">${labels.contrary}</h2>
${contrary.length === 0 && moreContrary === 0 ? html`<p>${labels.noContrary}</p>` : html`<ul>${contrary.map((one) => html`<li>${text(one.text)}</li>`)}</ul>`}${
  moreContrary > 0 ? html`<p>${labels.more({ count: moreContrary })}</p>` : null}</section>
`;
}

function decided(profile: RiskProfile, words: Words): Html {
  const { riskProfile: labels } = words;
  const { decision } = profile;
  return html`<section aria-labelledby="decision"><h2 id="decision">${labels.decision}</h2>
${decision === null ? html`<p>${labels.noDecision}</p>` : html`<p><strong>${labels.decided({ day: writtenDate(decision.day), what: decision.what })}</strong> ${reason(decision.reason, words)} ${
  decision.consulted === '' ? null : labels.consulted({ who: decision.consulted })}</p>`}</section>
<section aria-labelledby="asked"><h2 id="asked">${labels.asked}</h2>
<p>${labels.askedLead} ${reason(profile.asked, words)}</p></section>
${profile.shortened ? html`<p class="small"><strong>${labels.shortened}</strong></p>` : null}
`;
}

function signed(words: Words, paper: ProfilePaper): Html {
  const { riskProfile: labels } = words;
  const party = (title: string, name: string) => ({ title, fields: [{ label: labels.nameAndDay, value: name }] });
  return html`<div class="whole"><ul class="ticks"><li><span class="box"></span>${labels.indicated}</li><li><span class="box"></span>${labels.notIndicated} <span class="blank long"></span></li></ul>
${drawSignatures({ kind: 'signatures', signature: labels.signature, note: null, parties: [party(labels.guardian, paper.guardian.name), party(labels.second, '')] })}</div>`;
}

/** The risk profile as a document of one page. */
export function riskProfileDocument(profile: RiskProfile, words: Words, paper: ProfilePaper): string {
  const { riskProfile: labels } = words;
  const body = html`<h1>${labels.title}</h1>
<p class="under">${text(labels.made({ day: writtenDate(paper.today), name: paper.guardian.name, organisation: paper.guardian.organisation }))}</p>
${who(profile, words, paper)}${seen(profile, words)}${ruled(profile, words)}${decided(profile, words)}${signed(words, paper)}`;
  return wrap(words, html`<div class="tight profile">${body}</div>`, { draft: false, style });
}

/** What stands in the margins of the risk profile. */
export function riskProfileRunning(profile: RiskProfile, words: Words, paper: ProfilePaper): Running {
  const { dossiers, riskProfile } = words;
  return {
    kind: riskProfile.title,
    number: profile.vNumber ? dossiers.vNumber({ vNumber: profile.vNumber }) : words.minors.vNumberUnknown,
    classification: riskProfile.classification,
    copy: riskProfile.copy({ copy: paper.copy }),
    check: dossiers.journal({ seq: String(paper.journalSeq).padStart(6, '0'), words: printedCheckCode(paper.checkCode) }),
    draft: false,
  };
}
