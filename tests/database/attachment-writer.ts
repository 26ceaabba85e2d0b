import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { listMinors } from '#db/queries/minors';
import { addAttachment, keepWaitingFile } from '#db/writes/attachments';
import { NewAttachment, type AttachmentFile } from '#domain/attachments/attachment';
import { newId, type AttachmentId } from '#domain/shared/ids';
import { instant } from '#domain/shared/instant';
import { passphraseBytes } from '#domain/vault/passphrase';
import { keepBlob, type BlobPlace } from '#electron/services/blobs/blob-store';
import { openVault } from '#electron/services/keys/vault';

// A process of its own that takes attachments in until it is killed, and names each one after its row was committed: from
// then on the guardian has been told that it is kept.
const [, , folder, passphrase] = process.argv;
const at = instant('2026-11-24T22:04:00.000Z');
const who = { at, monotonicMs: 1, bootId: 'boot-1', actor: 'guardian-1', appVersion: '0.1.0' };

async function* content(): AsyncGenerator<Uint8Array> {
  yield randomBytes(300_000);
}

const vault = await openVault({ folder: folder!, passphrase: passphraseBytes(passphrase!) });
const place: BlobPlace = { folder: folder!, vaultId: vault.vaultId, random: (size) => randomBytes(size) };
const minorId = listMinors(vault.read)[0]!.id;
writeSync(1, 'open\n');
for (;;) {
  const blob = await keepBlob(place, content(), { generation: vault.dekGeneration });
  const file: AttachmentFile = { id: newId<AttachmentId>(at, randomBytes(10)), minorId, fileName: 'scan.bin', keptAt: at, mime: 'application/octet-stream', size: blob.size, sha256: blob.sha256, seen: { as: 'not' } };
  keepWaitingFile(vault.write, file, blob);
  addAttachment(vault.write, who, 'Voogd Voorbeeld', file, NewAttachment.parse({ minorId, title: 'Scan', kind: 'other', receivedOn: '2026-11-24' }));
  writeSync(1, `${file.id}\n`);
}
