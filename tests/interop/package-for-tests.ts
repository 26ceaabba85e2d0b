import { randomBytes } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { instant } from '#domain/shared/instant';
import { createSigner, openSigner } from '#electron/services/sealing/device-certificate';
import { fileInMemory } from '#electron/services/sealing/package-file';
import type { SealRequest } from '#electron/services/sealing/seal';

export const sealedAt = instant('2026-11-24T22:04:05.678Z');
export const signerForTests = openSigner(createSigner({ vaultKeyId: 'vk-7Q2K', at: sealedAt, random: randomBytes }));

const printed = await PDFDocument.create();
printed.addPage().drawText('Bericht over Sterre Voorbeeldkind');
export const pdf = Buffer.from(await printed.save());
export const json = Buffer.from('{"naam":"Sterre Voorbeeldkind","v":"1234567890"}');
export const photo = randomBytes(250_000);

/** A package of an invented youth: a message and a photo. The recipients are for each test to add. */
export const packageForTests: Omit<SealRequest, 'recipients'> = {
  files: [
    fileInMemory({ path: 'bericht.pdf', bytes: pdf, mime: 'application/pdf', role: 'message' }),
    fileInMemory({ path: 'bericht.json', bytes: json, mime: 'application/json', role: 'message-data' }),
    fileInMemory({ path: 'bijlagen/0001.bin', bytes: photo, mime: 'image/jpeg', role: 'photo' }),
  ],
  facts: {
    vaultKeyId: 'vk-7Q2K', counter: 1, prev: null, caseRef: 'ZK-4821', purpose: 'Melding van vermissing', legalBasis: 'artikel 6, eerste lid, onder e, AVG',
    expiresAt: instant('2026-12-24T22:04:00Z'), journalCheckpoint: { seq: 3, hash: 'd'.repeat(64) }, appVersion: '0.1.0', profile: 'police',
  },
  signer: signerForTests,
  random: randomBytes,
  at: sealedAt,
};
