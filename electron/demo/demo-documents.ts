import { demoPhotos } from './demo-photos';

/** A file of the demo, as it would lie on the guardian's disk. */
export interface DemoDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** A PDF of one page with lines of text, by the book (ISO 32000-1, 7.5): header, objects, cross-reference table, trailer. */
function pdfOf(lines: readonly string[]): Uint8Array {
  const text = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 13 Tf 18 TL 70 760 Td\n${text}\nET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  let whole = '%PDF-1.4\n';
  const places = objects.map((object, place) => {
    const at = whole.length;
    whole += `${place + 1} 0 obj${object}endobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return latin1(`${whole}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${whole.length}\n%%EOF\n`);
}

/** The drawing of the demo as a camera would save it: with EXIF that has a place, which is at sea. */
function photoWithPlace(): Uint8Array {
  const plain = latin1(atob(demoPhotos.light));
  const tiff = latin1('MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0\0\0\0\0\0\0');
  const exif = [...latin1('Exif\0\0'), ...tiff];
  return Uint8Array.from([...plain.subarray(0, 2), 0xff, 0xe1, 0, exif.length + 2, ...exif, ...plain.subarray(2)]);
}

/** The files that the guardian of the demo chooses, the same each time. Plainly invented. */
export const demoDocuments = (): readonly DemoDocument[] => [
  {
    name: 'beschikking-voorbeeld.pdf',
    bytes: pdfOf(['DEMO - VERZONNEN', '', 'Rechtbank Voorbeeldstad', 'Beschikking DEMO-2026-0107', '', 'De rechtbank belast de voogd met de voogdij over de minderjarige.', 'Deze beschikking is uitvoerbaar bij voorraad.', '', 'Dit blad hoort bij de demo en is van niemand.']),
  },
  { name: 'foto-pas.jpg', bytes: photoWithPlace() },
  { name: 'brief-school.pdf', bytes: pdfOf(['DEMO - VERZONNEN', '', 'School Voorbeeldplein', '', 'De leerling is sinds een week niet op school geweest.', '', 'Mentor Verzinsel']) },
];
