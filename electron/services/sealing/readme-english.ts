import type { SealedFormat } from '#domain/notices/sealed-format';
import type { Instant } from '#domain/shared/instant';
import { dayOf, timeOf } from '#domain/shared/instant';
import { openingCommands } from './opening-steps';
import type { OpeningCommands, OpeningFacts } from './opening-steps';
import { asksReceipt, linesAbout, type ReadmeFacts } from './readme';
import { receiptLine, spacedCode } from './receipt-code';

const text = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;
const until = (at: Instant): string => `${dayOf(at)} ${timeOf(at)}`;

/** README.txt: the same as LEESMIJ.txt in English, plain ASCII. */
export const englishReadme = (facts: ReadmeFacts): string =>
  text([
    'READ THIS FIRST',
    '===============',
    '',
    `Package:       ${facts.packageId}`,
    `Receipt code:  ${spacedCode(facts.receiptCode)}`,
    `Valid until:   ${until(facts.expiresAt)} (time in the Netherlands)`,
    '',
    'Read the receipt code to the sender by telephone.',
    'It tells the sender that you are able to open the package.',
    ...receiptLines(facts),
    '',
    ...englishOpening(facts.opening),
    '',
    'AFTER READING',
    '',
    `Delete what you do not need, ${facts.opening.sealedFiles.length > 1 ? 'the zip files' : 'inhoud.zip'} as well.`,
    'Do you still have the package after the date above? Ask the sender for a new one.',
    '',
    'IN THE PACKAGE',
    '',
    ...linesAbout(facts.paths, [
      ['bericht.pdf', 'the message, to read'], ['bericht.json', 'the same message, for a computer'],
      ['dossier.pdf', 'the dossier, to read'], ['bijlagen/', 'the attachments; manifest.json says what each of them is'],
    ]),
    'manifest.json      who, why, and the check numbers of the files',
    'manifest.json.p7s  the signature of the sender under manifest.json',
    'SHA256SUMS         the check numbers as a list',
    'pad.bin            filling, without meaning',
  ]);

const receiptLines = (facts: ReadmeFacts): readonly string[] =>
  (!asksReceipt(facts) ? [] : [
    '',
    'You may also sign a receipt. Make the file receipt.json with this line,',
    'with your time (such as 2026-11-24T10:00:00Z) and your name or office:',
    '',
    `   ${receiptLine(facts.packageId, facts.manifestSha256)}`,
    '',
    `   ${openingCommands(facts.opening).signReceipt}`,
    '',
    'Send receipt.p7s to the sender.',
  ]);

/** The steps alone, without the receipt code: for on the screen or in a covering message. */
export const englishOpening = (opening: OpeningFacts): readonly string[] => {
  const run = openingCommands(opening);
  const several = opening.sealedFiles.length > 1;
  return [
    'OPEN AND CHECK',
    '',
    ...needs[opening.format],
    'Work on an encrypted disk, in an empty folder. Do not work in a folder that is shared with the internet.',
    'Do not read anything yet. Take all steps first.',
    ...(several ? ['', `The package comes in ${opening.sealedFiles.length} parts. You need all ${opening.sealedFiles.length} of them, in the same folder.`] : []),
    ...(opening.format === 'cms-cbc' ? older : []),
    '',
    several ? '1. Open each part.' : '1. Open the package.',
    '',
    ...run.decrypt.map((command) => `   ${command}`),
    '',
    '   Do you see an error? Or is the exit code not 0?',
    '   (To see the code: echo $?  On Windows: echo %ERRORLEVEL%)',
    `   Then delete ${several ? 'all zip files' : 'inhoud.zip'} at once, even when there is something in ${several ? 'them' : 'it'}. Call the sender.`,
    '',
    several ? '2. Unpack each part.' : '2. Unpack it.',
    '',
    ...run.unpack.map((command) => `   ${command}`),
    '',
    `   (On Windows: tar -xf ${several ? 'inhoud-1.zip, and so each part' : 'inhoud.zip'})`,
    ...joining(run),
    '',
    '3. Check the signature.',
    '',
    `   ${run.checkSignature}`,
    '',
    '   It must say: CMS Verification successful',
    '',
    '4. Check whose signature it is.',
    '',
    `   ${run.showFingerprint}`,
    '',
    '   Call the sender on a number you already had. Do not take a number from this package.',
    '   Ask the sender to read out their fingerprint. Every character must be the same.',
    '',
    '5. Check the files.',
    '',
    `   ${run.checkList}`,
    '',
    '   It must say: 1',
    '',
    `   ${run.checkFiles}`,
    '',
    '   Every file must say OK.',
    `   (On Windows, for each file: certutil -hashfile ${opening.message} SHA256`,
    '   The number must stand with that file in manifest.json.)',
    '',
    `6. Is everything right? Then you may read ${opening.message}.`,
    '   Is something wrong? Do not read it, delete everything and call the sender.',
  ];
};

const needs: Readonly<Record<SealedFormat, readonly string[]>> = {
  'cms-gcm': ['You need OpenSSL 3.0 or later, your key (key.pem) and your certificate (cert.pem).'],
  'cms-cbc': ['You need OpenSSL, your key (key.pem) and your certificate (cert.pem).'],
  age: ['You need age 1.0 or later and your key (key.txt).', 'For the signature you need OpenSSL. You do not need a certificate of your own.'],
};

const older: readonly string[] = [
  '',
  'NOTE: this file has an older form, because your program does not know the new one.',
  'With this form step 1 does not notice that somebody has changed the file.',
  'Only the signature and the check numbers protect you. Never leave out steps 3, 4 and 5.',
];

function joining({ join, joinOnWindows }: OpeningCommands): readonly string[] {
  if (join.length === 0) return [];
  return ['', '   A large file was cut into pieces. Make it whole again.', '', ...join.map((command) => `   ${command}`), '', '   (On Windows:', ...joinOnWindows.map((command) => `   ${command}`), '   )'];
}
