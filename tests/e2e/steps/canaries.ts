// Looks for what must not be on the disk, in every way it could be written there.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** The forms in which a text could lie in a file: UTF-8, UTF-16, base64 at its three offsets, hex. */
function formsOf(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text, 'utf8');
  const base64 = [0, 1, 2].map((offset) => Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64').slice(4, -4)).map((part) => Buffer.from(part));
  return [utf8, Buffer.from(text, 'utf16le'), Buffer.from(utf8.toString('hex')), ...base64].filter((form) => form.length >= 8);
}

function* filesBelow(folder: string): Generator<string> {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(file);
    else if (entry.isFile()) yield file;
  }
}

// Browser caches are compressed; what can be unpacked is searched unpacked too.
function readings(bytes: Buffer): readonly Buffer[] {
  const unpacked = [zlib.inflateSync, zlib.gunzipSync, zlib.brotliDecompressSync, zlib.inflateRawSync].flatMap((unpack) => {
    try {
      return [unpack(bytes)];
    } catch {
      return [];
    }
  });
  return [bytes, ...unpacked];
}

/** Every file below the folders that holds one of the texts, as `file: text number`. Texts shorter than 8 bytes are not looked for. */
export function findCanaries(folders: readonly string[], texts: readonly string[]): readonly string[] {
  const forms = texts.map(formsOf);
  return folders.flatMap((folder) => [...filesBelow(folder)]).flatMap((file) => {
    const held = readings(fs.readFileSync(file));
    return forms.flatMap((ofText, number) => (ofText.some((form) => held.some((bytes) => bytes.includes(form))) ? [`${file}: text ${number + 1}`] : []));
  });
}
