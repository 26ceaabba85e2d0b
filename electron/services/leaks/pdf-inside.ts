import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFStream, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import type { LeakPlace } from '#domain/redaction/leak';
import type { FoundText } from './found-text';

const keyOf = (name: PDFName): string => name.decodeText();
// Up to four letters a name is a word of the language of PDF itself (LI is an item of a list, and Li is somebody).
const wordOf = (name: PDFName): string => (/^[A-Za-z]{1,4}[0-9]{0,3}$/.test(keyOf(name)) ? '' : keyOf(name));
const has = (dict: PDFDict, key: string): boolean => dict.has(PDFName.of(key));

/** What a text under this key of this dictionary is. */
function placeOf(dict: PDFDict, key: string, isInfo: boolean): LeakPlace {
  if (isInfo) return 'document-properties';
  if (['Alt', 'ActualText', 'E', 'TU'].includes(key)) return 'alternative-text';
  if (['F', 'UF', 'Desc'].includes(key) && (has(dict, 'EF') || dict.lookupMaybe(PDFName.of('Type'), PDFName)?.decodeText() === 'Filespec')) return 'embedded-file-name';
  if (has(dict, 'Rect') || key === 'URI') return 'annotation';
  if (key === 'Title' && (has(dict, 'Parent') || has(dict, 'Dest') || has(dict, 'A'))) return 'outline';
  return 'inside-document';
}

// Text in a content stream: literal strings, and hexadecimal ones that say they are Unicode (a replacement text) or are plain
// letters. The others are numbers of glyphs, which only the page as it is read by eye makes into words.
const LITERAL = /\(((?:\\[\s\S]|[^\\()])*)\)/g;
const HEX = /<(FEFF[0-9A-F\s]*|EFBBBF[0-9A-F\s]*|(?:[2-7][0-9A-F]){3,})>/gi;
function stringsIn(content: string): string {
  const literals = Array.from(content.matchAll(LITERAL), ([whole]) => PDFString.of(whole.slice(1, -1)).decodeText());
  const hexes = Array.from(content.matchAll(HEX), ([, digits]) => PDFHexString.of(digits!.replace(/\s/g, '')).decodeText());
  return [...literals, ...hexes].join('\n');
}

/** Bytes as text in the ways in which text is kept: UTF-8, and UTF-16 in both orders. */
function readings(bytes: Uint8Array): string {
  const decode = (encoding: string): string => new TextDecoder(encoding).decode(bytes);
  return [decode('utf-8'), decode('utf-16be'), decode('utf-16le')].join('\n');
}

const isPicture = (dict: PDFDict): boolean => dict.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText() === 'Image';
const PICTURES_AND_FONTS = ['Length1', 'Length2', 'Length3'];
function streamTexts(stream: PDFRawStream): readonly FoundText[] {
  const { dict } = stream;
  const kind = (key: string): string => dict.lookupMaybe(PDFName.of(key), PDFName)?.decodeText() ?? '';
  if (isPicture(dict) || PICTURES_AND_FONTS.some((key) => has(dict, key)) || ['Type1C', 'CIDFontType0C', 'OpenType'].includes(kind('Subtype'))) return [];
  const bytes = decodePDFRawStream(stream).decode();
  const found = (place: LeakPlace, text: string): FoundText => ({ place, page: null, text });
  if (kind('Type') === 'Metadata' || kind('Subtype') === 'XML') return [found('document-properties', readings(bytes))];
  if (kind('Type') === 'EmbeddedFile') return [found('attachment-content', readings(bytes))];
  return [found('inside-document', stringsIn(new TextDecoder('latin1').decode(bytes)))];
}

/** Everything in a PDF that is text and stands on no page: properties, descriptions, outline, links, names of files, and whatever else its objects hold. */
export const textsInside = async (bytes: Uint8Array): Promise<readonly FoundText[]> => (await insideOf(bytes)).texts;

/** The same, and whether there are pictures in it, which no search reads. */
export async function insideOf(bytes: Uint8Array): Promise<{ readonly texts: readonly FoundText[]; readonly hasPictures: boolean }> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = pdf;
  const info = context.trailerInfo.Info && context.lookup(context.trailerInfo.Info);
  const texts: FoundText[] = [];
  let hasPictures = false;

  const read = (object: PDFObject, place: LeakPlace): void => {
    if (object instanceof PDFString || object instanceof PDFHexString) texts.push({ place, page: null, text: object.decodeText() });
    else if (object instanceof PDFName) texts.push({ place: 'inside-document', page: null, text: wordOf(object) });
    else if (object instanceof PDFArray) object.asArray().forEach((one) => read(one, place));
    else if (object instanceof PDFDict) readDict(object);
    else if (object instanceof PDFStream) readDict(object.dict);
    if (object instanceof PDFRawStream) texts.push(...streamTexts(object));
    if (object instanceof PDFStream) hasPictures ||= isPicture(object.dict);
  };
  const readDict = (dict: PDFDict): void => {
    // names of embedded files stand in a tree of their own, before what they lead to
    for (const [key, value] of dict.entries()) {
      texts.push({ place: dict === info ? 'document-properties' : 'inside-document', page: null, text: wordOf(key) });
      read(value, placeOf(dict, keyOf(key), dict === info));
    }
  };

  for (const [, object] of context.enumerateIndirectObjects()) read(object, 'inside-document');
  return { texts, hasPictures };
}
