import type { AccessSection } from '#domain/access/access-copy';
import type { AccessRequest, DecidedAccess } from '#domain/access/access-request';
import { maskKinds, type MaskKind } from '#domain/access/masking';
import { fullName, type Minor } from '#domain/minors/identity';
import { dayOf, type Instant } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import type { Words } from '#domain/words/words';
import { printedCheckCode } from './check-code';
import { drawBlock, drawLine } from './draw';
import { countPages } from './finish-pdf';
import { finishPrint, type Print } from './finish-print';
import { html, type Html } from './html';
import { wrap } from './page';
import type { Running } from './running';

/** What a copy for the youth is printed from. The sections are masked already: what is withheld never comes here. */
export interface AccessPaper {
  readonly minor: Pick<Minor, 'givenNames' | 'familyName' | 'vNumber'>;
  readonly request: AccessRequest;
  readonly decided: DecidedAccess;
  readonly sections: readonly AccessSection[];
  readonly masked: Readonly<Record<MaskKind, number>>;
  readonly words: Words;
  readonly guardian: { readonly name: string; readonly organisation: string };
  readonly now: Instant;
  readonly copy: number;
  readonly checkCode: string;
  readonly journalSeq: number;
}

function aboutCopy({ request, decided, words, guardian, now, copy }: AccessPaper): Html {
  const { paper, askers, decisions, grounds } = words.access;
  const rows: readonly (readonly [string, string])[] = [
    [paper.by, request.askerName === '' ? askers[request.askedBy] : `${request.askerName} (${askers[request.askedBy]})`],
    [paper.asked, writtenDate(request.askedOn)],
    [paper.decision, [decisions[decided.decision], decided.ground && grounds[decided.ground], decided.reason].filter(Boolean).join('. ')],
    [paper.made, `${writtenDate(dayOf(now))}, ${guardian.name}, ${guardian.organisation}`],
    [paper.copy, String(copy)],
  ];
  return html`<section class="whole" aria-labelledby="about"><h2 id="about">${paper.about}</h2>
<table><colgroup><col style="width:52mm"><col></colgroup><tbody>${rows.map(([label, text]) => html`<tr><th scope="row">${label}</th><td>${drawLine({ text })}</td></tr>
`)}</tbody></table></section>
`;
}

function whatIsMasked({ masked, words }: AccessPaper): Html {
  const { paper, masks, maskReasons } = words.access;
  const kinds = maskKinds.filter((kind) => masked[kind] > 0);
  return html`<section class="whole" aria-labelledby="masked"><h2 id="masked">${paper.masked}</h2>
${kinds.length === 0 ? html`<p>${paper.maskedNone}</p>` : html`<p>${paper.maskedLead}</p>
<table aria-labelledby="masked"><colgroup><col><col style="width:24mm"><col></colgroup>
<thead><tr><th scope="col">${paper.heads.what}</th><th scope="col" class="count">${paper.heads.times}</th><th scope="col">${paper.heads.why}</th></tr></thead>
<tbody>${kinds.map((kind) => html`<tr><th scope="row">${masks[kind]}</th><td class="count">${masked[kind]}</td><td>${maskReasons[kind]}</td></tr>
`)}</tbody></table>`}</section>
`;
}

const drawSection = (section: AccessSection, words: Words): Html => html`<section aria-labelledby="s${section.number}">
<h2 id="s${section.number}">${section.number} ${section.title}</h2>
${section.intro === null ? null : html`<p class="intro">${section.intro}</p>`}
${section.blocks.map((block, place) => drawBlock(block, words, `s${section.number}-${place + 1}`))}</section>
`;

const rights = ({ words: { access: { paper } } }: AccessPaper): Html => html`<section class="whole" aria-labelledby="rights"><h2 id="rights">${paper.rights}</h2>
<ul>${paper.rightsLines.map((line) => html`<li>${line}</li>`)}</ul><p>${paper.keep}</p></section>
`;

/** The copy as a document: about it, what is masked, the parts, and what the youth can do. */
export function accessDocument(given: AccessPaper): string {
  const { minor, request, sections, words } = given;
  const { paper } = words.access;
  const vNumber = minor.vNumber === '' ? words.minors.vNumberUnknown : words.dossiers.vNumber({ vNumber: minor.vNumber });
  return wrap(words, html`<h1>${paper.title}</h1>
<p class="under"><strong>${drawLine({ text: fullName(minor) })}</strong><br>${vNumber}</p>
<p>${request.askedBy === 'youth' ? paper.lead : paper.leadOther}</p>
${aboutCopy(given)}${whatIsMasked(given)}${sections.map((section) => drawSection(section, words))}${rights(given)}`, { draft: false });
}

/** What stands in the margins of a copy. */
export function accessRunning({ minor, words, copy, checkCode, journalSeq }: AccessPaper): Running {
  return {
    kind: words.access.paper.title,
    number: minor.vNumber === '' ? words.minors.vNumberUnknown : words.dossiers.vNumber({ vNumber: minor.vNumber }),
    classification: words.dossiers.confidential,
    copy: words.dossiers.copy({ copy }),
    check: words.dossiers.journal({ seq: String(journalSeq).padStart(6, '0'), words: printedCheckCode(checkCode) }),
    draft: false,
  };
}

/** Prints a copy for the youth as a tagged PDF. Returns it with its number of pages. */
export async function printAccessCopy(print: Print, given: AccessPaper): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> {
  const printed = await print(accessDocument(given));
  const pdf = await finishPrint(print, printed, given.words, accessRunning(given));
  return { pdf, pages: await countPages(pdf) };
}
