import { buffer } from 'node:stream/consumers';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { AttachmentTexts } from './attachment-texts';
import type { FoundText } from './found-text';

/** More than an Office document is made of; what is larger is made to fill a memory and is not read. */
const MOST_ENTRIES = 2000;
const MOST_BYTES = 64 * 1024 * 1024;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
// A word may be cut into runs by tags; the end of a paragraph, cell or line ends it.
const textOfXml = (xml: string): string => xml
  .replace(/<\/(?:w:p|a:p|text:p|text:h|si|t:p|row|c|p)>|<(?:w:br|w:tab|a:br|text:line-break)[^>]*>/g, '\n').replace(/<[^>]*>/g, '')
  .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex?: string, number?: string, name?: string) => (name ? ENTITIES[name.toLowerCase()]! : String.fromCodePoint(Number.parseInt(hex ?? number!, hex ? 16 : 10))));
// What stands inside tags can be read too: an author, a title, the address of a link.
const attributesOf = (xml: string): string => Array.from(xml.matchAll(/="([^"]*)"/g), ([, value]) => value).join('\n');

const isXml = (name: string): boolean => /\.(xml|rels|txt|csv|json|html?)$/i.test(name) || name === 'mimetype';

/** The texts of an archive: names of its entries, and what its XML and plain texts say, as Office documents are made. Anything else in it is `more-inside`. */
export const textsOfZip = (bytes: Uint8Array): Promise<AttachmentTexts> => new Promise((resolve, reject) => {
  fromBuffer(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true }, (error: Error | null, zip: ZipFile) => {
    if (error) return reject(error);
    if (zip.entryCount > MOST_ENTRIES) return resolve({ texts: [], unread: ['too-large'] });
    const texts: FoundText[] = [];
    let more = false;
    let locked = false;
    if (zip.comment) texts.push({ place: 'document-properties', page: null, text: zip.comment });
    let left = MOST_BYTES;
    const found = (text: string): void => void texts.push({ place: 'attachment-content', page: null, text });
    zip.on('error', reject);
    zip.on('end', () => resolve({ texts, unread: [...(locked ? ['locked' as const] : []), ...(more ? ['more-inside' as const] : [])] }));
    zip.on('entry', (entry: Entry) => {
      texts.push({ place: 'embedded-file-name', page: null, text: [entry.fileName, entry.fileComment].join('\n') });
      left -= entry.uncompressedSize;
      if (left < 0) return resolve({ texts, unread: ['too-large'] });
      if (entry.isEncrypted()) {
        locked = true;
        return zip.readEntry();
      }
      if (!isXml(entry.fileName)) {
        more ||= !entry.fileName.endsWith('/');
        return zip.readEntry();
      }
      zip.openReadStream(entry, (failure, stream) => {
        if (failure) return reject(failure);
        buffer(stream).then((content) => {
          const xml = content.toString('utf8');
          found(textOfXml(xml));
          found(attributesOf(xml));
          zip.readEntry();
        }, reject);
      });
    });
    zip.readEntry();
  });
});
