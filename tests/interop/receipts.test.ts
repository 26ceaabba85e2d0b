import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readReceipt } from '#electron/services/receipts/read-receipt';
import { readReceiptText } from '#electron/services/receipts/receipt-text';
import { openingCommands } from '#electron/services/sealing/opening-steps';
import { receiptLine } from '#electron/services/sealing/receipt-code';
import { OpensslFolder, type KeyKind, type MadeCertificate } from './openssl';

const folder = new OpensslFolder();
afterAll(() => folder.remove());

const packageId = '01900000-0000-7000-8000-000000000001';
const manifestSha256 = 'ab'.repeat(32);
/** The line of LEESMIJ.txt, filled in as a receiver would. */
const line = receiptLine(packageId, manifestSha256).replace('"receivedAt":"..."', '"receivedAt":"2026-11-24T10:00:00Z"').replace('"by":"..."', '"by":"Meldkamer Voorbeeld"');
const { signReceipt } = openingCommands({ format: 'cms-gcm', sealedFiles: ['K7Q2-9XMD.p7m'], cut: [], message: 'bericht.pdf' });

/** Signs with the very command of LEESMIJ.txt, or with another one. */
function signed({ keyFile, certificateFile }: MadeCertificate, text = line, command = signReceipt): Uint8Array {
  folder.file('receipt.json', text);
  const { code, output } = folder.shell(`cp ${keyFile} key.pem && cp ${certificateFile} cert.pem && ${command}`);
  if (code !== 0) throw new Error(output);
  return new Uint8Array(folder.read('receipt.p7s'));
}

const receiver = folder.certificate({ kind: 'P-256', usage: 'keyAgreement' });
const other = folder.certificate({ kind: 'P-256', usage: 'keyAgreement' });
const good = signed(receiver);
const read = (bytes: Uint8Array, { der }: MadeCertificate = receiver) => readReceipt({ bytes, certificate: der });
const refused = { verdict: 'refused', problem: 'not-a-receipt' };

describe('a receipt signed with plain openssl', () => {
  it.each<KeyKind>(['rsa:3072', 'P-256', 'P-384'])('is taken from a receiver with %s', (kind) => {
    const made = folder.certificate({ kind });
    expect(read(signed(made), made)).toEqual({ verdict: 'read', signature: 'valid', receipt: { format: 'hoede-receipt/1', packageId, manifestSha256, receivedAt: '2026-11-24T10:00:00.000Z', by: 'Meldkamer Voorbeeld' } });
  });

  it('is taken in PEM, with another digest, with RSA-PSS, and laid out over lines', () => {
    expect(read(signed(receiver, line, signReceipt.replace('DER', 'PEM')))).toMatchObject({ signature: 'valid' });
    expect(read(signed(receiver, line, signReceipt.replace('sha256', 'sha384')))).toMatchObject({ signature: 'valid' });
    expect(read(signed(receiver, JSON.stringify(JSON.parse(line), null, 2)))).toMatchObject({ signature: 'valid' });
    const rsa = folder.certificate({ kind: 'rsa:3072' });
    expect(read(signed(rsa, line, `${signReceipt} -keyopt rsa_padding_mode:pss`), rsa)).toMatchObject({ signature: 'valid' });
  });

  it('passes the check of the format page, which gives back what was signed', () => {
    folder.file('good.p7s', good);
    expect(folder.shell('openssl cms -verify -binary -inform DER -in good.p7s -noverify -out checked.json').code).toBe(0);
    expect(folder.read('checked.json').toString()).toBe(line);
  });

  it('by another key says so, also when that key sends the certificate of the receiver along', () => {
    expect(read(signed(other))).toMatchObject({ signature: 'other-signer' });
    expect(read(signed(other, line, `${signReceipt} -certfile ${receiver.certificateFile}`))).toMatchObject({ signature: 'other-signer' });
  });

  it('that was changed is not valid', () => {
    const at = Buffer.from(good).indexOf('Meldkamer');
    const changed = Uint8Array.from(good);
    changed[at] = 'N'.charCodeAt(0);
    expect(read(changed)).toMatchObject({ signature: 'wrong', receipt: { by: 'Neldkamer Voorbeeld' } });
  });

  it('is none without signed attributes, without content, with two signers, or with more behind it', () => {
    expect(read(signed(receiver, line, `${signReceipt} -noattr`))).toEqual(refused);
    expect(read(signed(receiver, line, signReceipt.replace(' -nodetach', '')))).toEqual(refused);
    expect(read(signed(receiver, line, `${signReceipt} -signer ${other.certificateFile} -inkey ${other.keyFile}`))).toEqual(refused);
    expect(read(Uint8Array.from([...good, 0]))).toEqual(refused);
    expect(read(new Uint8Array(65 * 1024))).toEqual({ verdict: 'refused', problem: 'too-large' });
  });

  it('never does anything but answer, whatever byte is changed or cut', () => {
    fc.assert(fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, by, cut) => {
      const bytes = cut ? good.slice(0, at) : Uint8Array.from(good, (byte, place) => (place === at ? byte ^ by : byte));
      const answer = read(bytes);
      // a byte outside what is signed, such as one of the certificate that travels along, may change nothing
      if (answer.verdict === 'read' && answer.signature === 'valid') expect(answer.receipt.by).toBe('Meldkamer Voorbeeld');
    }), { numRuns: 300 });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => read(bytes).verdict === 'refused'), { numRuns: 200 });
  });
});

describe('receipt.json', () => {
  const textOf = (text: string) => readReceiptText(new TextEncoder().encode(text));

  it('is one flat object with exactly its five names, each once', () => {
    expect(textOf(line)?.by).toBe('Meldkamer Voorbeeld');
    expect(textOf(line.replace('{', '{"by":"Een ander",')), 'a name twice').toBeUndefined();
    expect(textOf(line.replace('{', '{"by":5,')), 'a name twice, once no text').toBeUndefined();
    expect(textOf(line.replace('{', '{"more":"x",'))).toBeUndefined();
    expect(textOf(line.replace('"by"', '"from"'))).toBeUndefined();
    expect(textOf(line.replace('receipt/1', 'receipt/2'))).toBeUndefined();
    expect(textOf(line.replace('Meldkamer', 'Meld\u202ekamer')), 'a mark that turns text').toBeUndefined();
    expect(textOf(line.replace('T10:00:00Z', 'T10:00:00')), 'a moment without a zone').toBeUndefined();
    expect(textOf(`\ufeff${line}`)).toBeUndefined();
    expect(textOf(line + ' '.repeat(5000))).toBeUndefined();
    expect(textOf(`[${line}]`)).toBeUndefined();
    expect(readReceiptText(Uint8Array.from([...new TextEncoder().encode(line), 0xff]))).toBeUndefined();
  });

  it('takes any name a person may have, and no name that stands twice', () => {
    const by = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => /^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]*$/u.test(text));
    fc.assert(fc.property(by, (name) => {
      const text = line.replace('"Meldkamer Voorbeeld"', () => JSON.stringify(name));
      expect(textOf(text)?.by).toBe(name);
      expect(textOf(text.replace('{', () => `{"by":${JSON.stringify(name)},`))).toBeUndefined();
    }));
  });
});
