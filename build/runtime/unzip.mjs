// A small zip reader, so that a bare machine needs no `unzip`. Stored and deflated entries, Unix modes, no zip64:
// what the one archive we open needs, and no more.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const END_OF_DIRECTORY = Buffer.from('504b0506', 'hex');
const LONGEST_TAIL = 65_557;

/** Unpacks `zipFile` into `folder`. `place(name)` gives the path inside the folder, or null to leave the entry out. */
export function unzip(zipFile, folder, place) {
  const fd = fs.openSync(zipFile, 'r');
  try {
    for (const entry of entries(fd)) {
      const inside = entry.name.endsWith('/') ? null : place(entry.name);
      if (inside === null) continue;
      const file = path.join(folder, inside);
      if (!file.startsWith(folder + path.sep)) throw new Error(`the archive wants to write outside its folder: ${entry.name}`);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, contents(fd, entry), { mode: entry.mode || 0o644 });
    }
  } finally {
    fs.closeSync(fd);
  }
}

function* entries(fd) {
  const { size } = fs.fstatSync(fd);
  const tail = read(fd, Math.min(LONGEST_TAIL, size), Math.max(0, size - LONGEST_TAIL));
  const end = tail.lastIndexOf(END_OF_DIRECTORY);
  if (end < 0) throw new Error('the archive has no directory');
  const directory = read(fd, tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16));
  let at = 0;
  for (let left = tail.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = directory.readUInt16LE(at + 28);
    yield {
      deflated: directory.readUInt16LE(at + 10) === 8,
      packedSize: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    };
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}

function contents(fd, entry) {
  const header = read(fd, 30, entry.offset);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = read(fd, entry.packedSize, start);
  return entry.deflated ? zlib.inflateRawSync(packed) : packed;
}

function read(fd, length, position) {
  const bytes = Buffer.alloc(length);
  if (fs.readSync(fd, bytes, 0, length, position) !== length) throw new Error('the archive is cut short');
  return bytes;
}
