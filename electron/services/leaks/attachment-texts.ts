import { isPicture, type MediaType } from '#domain/attachments/file-type';
import { besidePicture } from '#domain/attachments/pictures';
import type { UnreadCode } from '#domain/redaction/unread';
import type { FoundText } from './found-text';
import { textsOfJson } from './json-texts';
import { insideOf } from './pdf-inside';
import { textOfPages } from './pdf-pages';
import { textsAlong, textsAmong } from './texts-among';
import { textsOfZip } from './zip-texts';

/** What could be read of an attachment, and what could not. */
export interface AttachmentTexts {
  readonly texts: readonly FoundText[];
  readonly unread: readonly UnreadCode[];
}

const content = (text: string): FoundText => ({ place: 'attachment-content', page: null, text });

/** Pictures and films may say where they were taken; only of a JPEG and a PNG Hoede can take that out, and then it looks what is left. */
export const cannotStrip = (mime: MediaType): readonly UnreadCode[] => (/^(image|video)\//.test(mime) && !isPicture(mime) ? ['camera-data'] : []);

async function insideOfPdf(bytes: Uint8Array): Promise<AttachmentTexts> {
  try {
    const { texts, hasPictures } = await insideOf(bytes);
    const files = texts.some(({ place }) => place === 'embedded-file-name');
    return { texts, unread: [...(hasPictures ? ['picture' as const] : []), ...(files ? ['more-inside' as const] : [])] };
  } catch {
    return { texts: [], unread: ['locked'] }; // its pages can be read and its objects cannot: only its owner may change it
  }
}

async function textsOfPdf(bytes: Uint8Array): Promise<AttachmentTexts> {
  const pages = await textOfPages(bytes);
  const inside = await insideOfPdf(bytes);
  return {
    texts: [...pages.map((text, place): FoundText => ({ place: 'attachment-content', page: place + 1, text })), content(pages.join('\n')), ...inside.texts],
    unread: [...(pages.some((text) => text.trim() === '') ? ['pages-without-text' as const] : []), ...inside.unread],
  };
}

function textsOfPicture(bytes: Uint8Array, mime: MediaType): AttachmentTexts {
  const beside = besidePicture(bytes, mime);
  if (!beside) return { texts: [], unread: ['damaged'] };
  return { texts: beside.map((piece) => ({ place: 'document-properties', page: null, text: textsAlong(piece) })), unread: ['picture'] };
}

const textsOfBytes = (bytes: Uint8Array, mime: MediaType): AttachmentTexts => ({ texts: [{ place: 'inside-document', page: null, text: textsAmong(bytes) }], unread: ['not-text', ...cannotStrip(mime)] });

// A text may hold another one that is written in code, as mail does: that one is not read.
const CODED = /[A-Za-z0-9+/=]{60,}|=[0-9A-F]{2}=[0-9A-F]{2}/;

function textsOfText(bytes: Uint8Array): AttachmentTexts {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(wide, { fatal: true }).decode(bytes);
  } catch {
    return textsOfBytes(bytes, 'application/octet-stream');
  }
  // oxlint-disable-next-line no-control-regex
  if (/[\x00-\x08\x0e-\x1f]/.test(text)) return textsOfBytes(bytes, 'application/octet-stream');
  const unread = CODED.test(text) ? (['more-inside'] as const) : [];
  try {
    return { texts: [content(text), ...textsOfJson(text)], unread };
  } catch {
    return { texts: [content(text)], unread };
  }
}

/**
 * Every text of an attachment that a stranger made, and what of it is no text: then somebody has to look. Runs in the parse
 * process. A file that cannot be read at all is `damaged` and nothing is said of it.
 */
export async function attachmentTexts(bytes: Uint8Array, mime: MediaType): Promise<AttachmentTexts> {
  try {
    if (mime === 'application/pdf') return await textsOfPdf(bytes);
    if (mime === 'application/zip') return await textsOfZip(bytes);
    if (isPicture(mime)) return textsOfPicture(bytes, mime);
    return mime === 'application/octet-stream' ? textsOfText(bytes) : textsOfBytes(bytes, mime);
  } catch (error) {
    return { texts: [], unread: [error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged'] };
  }
}
