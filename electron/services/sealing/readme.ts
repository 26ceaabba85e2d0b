import type { Instant } from '#domain/shared/instant';
import { dayOf, timeOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { openingCommands } from './opening-steps';
import { spacedCode } from './receipt-code';

/** What the texts inside the package speak of. */
export interface ReadmeFacts {
  readonly sealedFile: string;
  readonly packageId: string;
  readonly receiptCode: string;
  readonly expiresAt: Instant;
}

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
    '',
    ...dutchOpening(facts.sealedFile),
    '',
    'NA HET LEZEN',
    '',
    'Verwijder wat u niet nodig hebt, ook inhoud.zip.',
    'Hebt u het pakket na de datum hierboven nog? Vraag de afzender dan om een nieuw pakket.',
    '',
    'IN HET PAKKET',
    '',
    'bericht.pdf        het bericht, om te lezen',
    'bericht.json       hetzelfde bericht, voor een computer',
    'bijlagen/          de bijlagen; manifest.json zegt wat elke bijlage is',
    'manifest.json      wie, waarom, en de controlegetallen van de bestanden',
    'manifest.json.p7s  de handtekening van de afzender onder manifest.json',
    'SHA256SUMS         de controlegetallen als lijst',
    'pad.bin            vulling, zonder betekenis',
  ]);

/**
 * The steps alone, without the receipt code: for on the screen or in a covering message, so that the receiver can open
 * the file in the first place.
 */
export const dutchOpening = (sealedFile: string): readonly string[] => {
  const run = openingCommands({ sealedFile });
  return [
    'OPENEN EN CONTROLEREN',
    '',
    'U hebt nodig: OpenSSL 3.0 of nieuwer, uw sleutel (key.pem) en uw certificaat (cert.pem).',
    'Werk op een versleutelde schijf, in een lege map. Werk niet in een map die met internet wordt gedeeld.',
    'Lees nog niets. Doe eerst alle stappen.',
    '',
    '1. Maak het pakket open.',
    '',
    `   ${run.decrypt}`,
    '',
    '   Ziet u een foutmelding? Of is de afsluitcode niet 0?',
    '   (De code ziet u met: echo $?  In Windows met: echo %ERRORLEVEL%)',
    '   Verwijder dan inhoud.zip meteen, ook als het bestand gevuld is. Bel de afzender.',
    '',
    '2. Pak het uit.',
    '',
    `   ${run.unpack}`,
    '',
    '   (In Windows: tar -xf inhoud.zip)',
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
    '   (In Windows per bestand: certutil -hashfile bericht.pdf SHA256',
    '   Het getal moet bij dat bestand in manifest.json staan.)',
    '',
    '6. Is alles goed? Dan kunt u bericht.pdf lezen.',
    '   Is er iets niet goed? Lees het niet, verwijder alles en bel de afzender.',
  ];
};
