import type { SealedFormat } from '#domain/notices/sealed-format';
import type { Instant } from '#domain/shared/instant';
import { dayOf, timeOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { openingCommands } from './opening-steps';
import type { OpeningCommands, OpeningFacts } from './opening-steps';
import { receiptLine, spacedCode } from './receipt-code';

/** What the texts inside the package speak of. */
export interface ReadmeFacts {
  readonly opening: OpeningFacts;
  readonly packageId: string;
  readonly receiptCode: string;
  readonly manifestSha256: string;
  readonly expiresAt: Instant;
  /** The files of the package. */
  readonly paths: readonly string[];
}

/** The lines about files that are in the package, each by the beginning of its path. */
export const linesAbout = (paths: readonly string[], lines: readonly (readonly [start: string, says: string])[]): readonly string[] =>
  lines.filter(([start]) => paths.some((path) => path.startsWith(start))).map(([start, says]) => `${start.padEnd(19)}${says}`);

/** Windows line ends: the older Windows editors show nothing else well, and every other system can read them. */
const text = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;
const until = (at: Instant): string => `${writtenDate(dayOf(at))} ${timeOf(at)}`;

/** LEESMIJ.txt: how to open and check the package, in plain Dutch (B1), plain ASCII. */
export const dutchReadme = (facts: ReadmeFacts): string =>
  text([
    'LEES DIT EERST',
    '==============',
    '',
    `Pakket:            ${facts.packageId}`,
    `Ontvangstcode:     ${spacedCode(facts.receiptCode)}`,
    `Geldig tot:        ${until(facts.expiresAt)} (Nederlandse tijd)`,
    '',
    'Lees de ontvangstcode voor aan de afzender, aan de telefoon.',
    'Dan weet de afzender dat u het pakket kunt openen.',
    ...receiptLines(facts),
    '',
    ...dutchOpening(facts.opening),
    '',
    'NA HET LEZEN',
    '',
    `Verwijder wat u niet nodig hebt, ook ${facts.opening.sealedFiles.length > 1 ? 'de zip-bestanden' : 'inhoud.zip'}.`,
    'Hebt u het pakket na de datum hierboven nog? Vraag de afzender dan om een nieuw pakket.',
    '',
    'IN HET PAKKET',
    '',
    ...linesAbout(facts.paths, [
      ['bericht.pdf', 'het bericht, om te lezen'], ['bericht.json', 'hetzelfde bericht, voor een computer'],
      ['dossier.pdf', 'het dossier, om te lezen'], ['bijlagen/', 'de bijlagen; manifest.json zegt wat elke bijlage is'],
    ]),
    'manifest.json      wie, waarom, en de controlegetallen van de bestanden',
    'manifest.json.p7s  de handtekening van de afzender onder manifest.json',
    'SHA256SUMS         de controlegetallen als lijst',
    'pad.bin            vulling, zonder betekenis',
  ]);

/** Is a signed receipt asked? Only of a notice: nothing waits for that of a dossier. Who has a certificate can sign; an age key cannot. */
export const asksReceipt = ({ opening, paths }: ReadmeFacts): boolean => opening.format !== 'age' && paths.includes('bericht.pdf');

const receiptLines = (facts: ReadmeFacts): readonly string[] =>
  (!asksReceipt(facts) ? [] : [
    '',
    'U kunt ook een ontvangstbewijs ondertekenen. Maak het bestand receipt.json met deze regel,',
    'met uw tijd (zoals 2026-11-24T10:00:00Z) en uw naam of dienst:',
    '',
    `   ${receiptLine(facts.packageId, facts.manifestSha256)}`,
    '',
    `   ${openingCommands(facts.opening).signReceipt}`,
    '',
    'Stuur receipt.p7s naar de afzender.',
  ]);

/**
 * The steps alone, without the receipt code: for on the screen or in a covering message, so that the receiver can open
 * the file in the first place.
 */
export const dutchOpening = (opening: OpeningFacts): readonly string[] => {
  const run = openingCommands(opening);
  const several = opening.sealedFiles.length > 1;
  return [
    'OPENEN EN CONTROLEREN',
    '',
    ...needs[opening.format],
    'Werk op een versleutelde schijf, in een lege map. Werk niet in een map die met internet wordt gedeeld.',
    'Lees nog niets. Doe eerst alle stappen.',
    ...(several ? ['', `Het pakket bestaat uit ${opening.sealedFiles.length} delen. U hebt ze alle ${opening.sealedFiles.length} nodig, in dezelfde map.`] : []),
    ...(opening.format === 'cms-cbc' ? older : []),
    '',
    several ? '1. Maak elk deel open.' : '1. Maak het pakket open.',
    '',
    ...run.decrypt.map((command) => `   ${command}`),
    '',
    '   Ziet u een foutmelding? Of is de afsluitcode niet 0?',
    '   (De code ziet u met: echo $?  In Windows met: echo %ERRORLEVEL%)',
    `   Verwijder dan ${several ? 'alle zip-bestanden' : 'inhoud.zip'} meteen, ook als er iets in staat. Bel de afzender.`,
    '',
    several ? '2. Pak elk deel uit.' : '2. Pak het uit.',
    '',
    ...run.unpack.map((command) => `   ${command}`),
    '',
    `   (In Windows: tar -xf ${several ? 'inhoud-1.zip, en zo elk deel' : 'inhoud.zip'})`,
    ...joining(run),
    '',
    '3. Controleer de handtekening.',
    '',
    `   ${run.checkSignature}`,
    '',
    '   Er moet staan: CMS Verification successful',
    '',
    '4. Controleer van wie de handtekening is.',
    '',
    `   ${run.showFingerprint}`,
    '',
    '   Bel de afzender op een nummer dat u al had. Neem geen nummer uit dit pakket.',
    '   Vraag de afzender om zijn vingerafdruk voor te lezen. Elk teken moet gelijk zijn.',
    '',
    '5. Controleer de bestanden.',
    '',
    `   ${run.checkList}`,
    '',
    '   Er moet staan: 1',
    '',
    `   ${run.checkFiles}`,
    '',
    '   Achter elk bestand moet OK staan.',
    `   (In Windows per bestand: certutil -hashfile ${opening.message} SHA256`,
    '   Het getal moet bij dat bestand in manifest.json staan.)',
    '',
    `6. Is alles goed? Dan kunt u ${opening.message} lezen.`,
    '   Is er iets niet goed? Lees het niet, verwijder alles en bel de afzender.',
  ];
};

const needs: Readonly<Record<SealedFormat, readonly string[]>> = {
  'cms-gcm': ['U hebt nodig: OpenSSL 3.0 of nieuwer, uw sleutel (key.pem) en uw certificaat (cert.pem).'],
  'cms-cbc': ['U hebt nodig: OpenSSL, uw sleutel (key.pem) en uw certificaat (cert.pem).'],
  age: ['U hebt nodig: age 1.0 of nieuwer en uw sleutel (key.txt).', 'Voor de handtekening hebt u OpenSSL nodig. Een eigen certificaat hoeft niet.'],
};

const older: readonly string[] = [
  '',
  'LET OP: dit bestand heeft een oudere vorm, omdat uw programma de nieuwe vorm niet kent.',
  'Bij deze vorm merkt stap 1 niet dat iemand het bestand heeft veranderd.',
  'Alleen de handtekening en de controlegetallen beschermen u. Sla stap 3, 4 en 5 nooit over.',
];

function joining({ join, joinOnWindows }: OpeningCommands): readonly string[] {
  if (join.length === 0) return [];
  return ['', '   Een groot bestand is in stukken gedeeld. Maak het weer heel.', '', ...join.map((command) => `   ${command}`), '', '   (In Windows:', ...joinOnWindows.map((command) => `   ${command}`), '   )'];
}
