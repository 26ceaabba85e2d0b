import { MOST_RECEIPT_TEXT, Receipt } from '#domain/notices/receipt';

const STRING = /"(?:[^"\\]|\\.)*"/g;

/**
 * Reads `receipt.json`: UTF-8, one flat object with exactly the known names, each once. Undefined for anything else. A name
 * that stands twice could be read in two ways: the five names and their five values are all the strings there may be.
 */
export function readReceiptText(bytes: Uint8Array): Receipt | undefined {
  if (bytes.length > MOST_RECEIPT_TEXT) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const read = Receipt.safeParse(JSON.parse(text));
    return read.success && (text.match(STRING) ?? []).length === 2 * Object.keys(Receipt.shape).length ? read.data : undefined;
  } catch {
    return undefined;
  }
}
