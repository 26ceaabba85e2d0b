/**
 * The look of printed pages: A4, black on white, hairlines; meaning never hangs on colour or weight. The margins stay free:
 * heads and feet are laid under the pages afterwards (see running.ts).
 */
export const pageStyle = `
:root {
  --letters: "Source Sans 3", "Noto Sans Arabic", "Noto Sans Ethiopic", sans-serif;
  --hairline: .5pt solid #8a8a8a;
  --rule: 1pt solid #000;
}
@page { size: A4 portrait; margin: 27mm 20mm 24mm 25mm; } /* room on the left for binding */
html { font: 400 10pt/14pt var(--letters); color: #000; background: #fff; font-variant-numeric: lining-nums tabular-nums; hyphens: manual; }
body { margin: 0; orphans: 3; widows: 3; overflow-wrap: anywhere; }
p, ul, ol, table { margin: 0 0 3mm; }
p, li { max-width: 150mm; text-wrap: pretty; }
ul, ol { padding-left: 5mm; }
li { margin-bottom: .8mm; }
h1 { font: 600 21pt/25pt var(--letters); margin: 0 0 1mm; }
h2 { font: 600 14pt/18pt var(--letters); margin: 9mm 0 2mm; }
h3 { font: 600 10.5pt/14pt var(--letters); margin: 5mm 0 1.5mm; }
h1, h2, h3 { break-after: avoid; break-inside: avoid; text-wrap: balance; }
.intro { break-after: avoid; }
/* A heading takes some room below it with it, so that it never stands alone at the foot of a page: the table after it covers that room. */
.loose > h3::after, section > h2::after { content: ""; display: block; height: 26mm; margin-bottom: -26mm; }
.new-page { break-before: page; }
.new-page > h2:first-child, section:first-child > h2 { margin-top: 0; }
.whole { break-inside: avoid; }
.under { font-size: 12pt; line-height: 16pt; margin-bottom: 6mm; }
small, .small { font-size: 8.5pt; line-height: 11.5pt; }
p.small { margin-top: 3mm; }
.script, time { white-space: nowrap; }
.own-words { display: block; padding-inline-start: 3mm; border-inline-start: 1pt solid #8a8a8a; }
bdi { text-rendering: geometricPrecision; }
a { color: inherit; text-decoration: none; }

table { width: 100%; border-collapse: collapse; font-size: 9.5pt; line-height: 12.5pt; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: 1.3mm 3mm 1.3mm 0; border-bottom: var(--hairline); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-weight: 600; border-bottom: var(--rule); vertical-align: bottom; }
/* Only between rows: on a row that is first and last it would tie the table to what follows. */
tbody tr:first-child:not(:last-child) { break-after: avoid; }
tbody tr:last-child:not(:first-child) { break-before: avoid; }
tfoot { display: table-row-group; }
tfoot th, tfoot td { font-weight: 600; border-top: var(--rule); border-bottom: 0; }
.line-number { font-size: 8.5pt; white-space: nowrap; }
.count { width: 22mm; text-align: right; white-space: nowrap; }
thead .count { white-space: normal; }
.no-answer { font-style: italic; }

.frame { border: var(--rule); padding: 3.5mm 4mm 1mm; margin: 0 0 5mm; break-inside: avoid; }
.box { display: inline-block; width: 3.2mm; height: 3.2mm; border: .75pt solid #000; margin-right: 2mm; vertical-align: -.4mm; }
.ticks { list-style: none; padding: 0; }
.ticks li { padding-left: 5.4mm; text-indent: -5.4mm; }
.blank { display: inline-block; border-bottom: .75pt solid #000; min-width: 42mm; height: 4.5mm; }
.short { min-width: 20mm; }
.long { min-width: 85mm; }
.portrait { margin: 0 0 3mm; break-inside: avoid; }
.portrait img { display: block; max-width: 45mm; max-height: 60mm; }
.portrait figcaption { font-size: 8.5pt; line-height: 11.5pt; margin-top: 1mm; }
.check-pair { display: grid; grid-template-columns: 1fr 32mm; column-gap: 6mm; align-items: start; }
.writing { border-bottom: var(--hairline); height: 9mm; max-width: none; margin: 0; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 10mm; break-inside: avoid; margin: 5mm 0 4mm; }
.signatures.single { grid-template-columns: 1fr; }
.signature h3 { margin: 0 0 1mm; }
.signature table { margin: 0; }
.signature th { width: 32mm; }
.signature td { height: 6mm; }
.signature .by-hand td { height: 24mm; }
.tight { font-size: 9.5pt; line-height: 12.5pt; }
.tight th, .tight td { padding-block: .8mm; }
.tight h3 { margin-top: 3.5mm; margin-bottom: .8mm; }
.tight table { margin-bottom: 0; }
.tight .frame { margin-bottom: 3mm; }
.tight .under { margin-bottom: 3mm; }
.tight .signature td { height: 5mm; }
.tight .signature .by-hand td { height: 15mm; }
.tight .signatures { margin: 2mm 0 0; }
.tight li { margin-bottom: .3mm; }
.tight p, .tight li { max-width: none; }
.tight p { margin-bottom: 1.5mm; }
.tight p.small { margin-top: 1.5mm; }
.tight ul { margin-bottom: 1.5mm; }
.reply { border-top: 1pt dashed #000; margin-top: 3mm; padding-top: 2mm; break-inside: avoid; }
.reply > h2 { margin: 0 0 1mm; }
.words { font-size: 12pt; line-height: 16pt; font-weight: 600; }
.two-columns { columns: 2; column-gap: 10mm; }

/* Repeats on every page; its empty alternative text keeps it out of the structure tree. */
.drafts body::before { content: var(--draft-mark) / ""; position: fixed; inset: 0; z-index: -1; display: grid; place-items: center; font: 700 var(--draft-size)/1 var(--letters); white-space: nowrap; letter-spacing: .08em; color: #e6e6e6; rotate: -35deg; }
`;
