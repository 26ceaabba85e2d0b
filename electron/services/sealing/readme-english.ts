import type { Instant } from '#domain/shared/instant';
import { dayOf, timeOf } from '#domain/shared/instant';
import { openingCommands } from './opening-steps';
import type { ReadmeFacts } from './readme';
import { spacedCode } from './receipt-code';

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
    '',
    ...englishOpening(facts.sealedFile),
    '',
    'AFTER READING',
    '',
    'Delete what you do not need, inhoud.zip as well.',
    'Do you still have the package after the date above? Ask the sender for a new one.',
    '',
    'IN THE PACKAGE',
    '',
    'bericht.pdf        the message, to read',
    'bericht.json       the same message, for a computer',
    'bijlagen/          the attachments; manifest.json says what each of them is',
    'manifest.json      who, why, and the check numbers of the files',
    'manifest.json.p7s  the signature of the sender under manifest.json',
    'SHA256SUMS         the check numbers as a list',
    'pad.bin            filling, without meaning',
  ]);

/** The steps alone, without the receipt code: for on the screen or in a covering message. */
export const englishOpening = (sealedFile: string): readonly string[] => {
  const run = openingCommands({ sealedFile });
  return [
    'OPEN AND CHECK',
    '',
    'You need OpenSSL 3.0 or later, your key (key.pem) and your certificate (cert.pem).',
    'Work on an encrypted disk, in an empty folder. Do not work in a folder that is shared with the internet.',
    'Do not read anything yet. Take all steps first.',
    '',
    '1. Open the package.',
    '',
    `   ${run.decrypt}`,
    '',
    '   Do you see an error? Or is the exit code not 0?',
    '   (To see the code: echo $?  On Windows: echo %ERRORLEVEL%)',
    '   Then delete inhoud.zip at once, even when it is filled. Call the sender.',
    '',
    '2. Unpack it.',
    '',
    `   ${run.unpack}`,
    '',
    '   (On Windows: tar -xf inhoud.zip)',
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
    '   (On Windows, for each file: certutil -hashfile bericht.pdf SHA256',
    '   The number must stand with that file in manifest.json.)',
    '',
    '6. Is everything right? Then you may read bericht.pdf.',
    '   Is something wrong? Do not read it, delete everything and call the sender.',
  ];
};
