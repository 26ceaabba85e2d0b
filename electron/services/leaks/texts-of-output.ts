import type { FoundText } from './found-text';
import { textsOfJson } from './json-texts';
import { textsInside } from './pdf-inside';
import { textOfPages } from './pdf-pages';

/** A file that we made for an output: under which name it leaves, and what it is. What others made is read elsewhere (`attachment-texts`). */
export interface OutputFile {
  readonly path: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

const named = ({ path }: OutputFile): FoundText => ({ place: 'entry-name', page: null, text: path });

async function textsOfPdf({ bytes }: OutputFile): Promise<readonly FoundText[]> {
  const inside = await textsInside(bytes);
  const pages = await textOfPages(bytes);
  return [...pages.map((text, index): FoundText => ({ place: 'text', page: index + 1, text })), { place: 'text', page: null, text: pages.join('\n') }, ...inside];
}

/** Every text of a file that leaves, with where it stands. Throws when a file cannot be read: what cannot be searched does not leave. */
export async function textsOfOutput(file: OutputFile): Promise<readonly FoundText[]> {
  const name = named(file);
  if (file.mime === 'application/pdf') return [name, ...(await textsOfPdf(file))];
  const text = new TextDecoder().decode(file.bytes);
  const isManifest = file.path === 'manifest.json';
  if (file.mime === 'application/json') return [name, ...textsOfJson(text).map((one) => (isManifest ? { ...one, place: 'manifest' as const } : one))];
  return [name, { place: 'text', page: null, text }];
}
