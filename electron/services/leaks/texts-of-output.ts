import type { FoundText } from './found-text';
import { textsOfJson } from './json-texts';
import { textsInside } from './pdf-inside';
import { textOfPages } from './pdf-pages';

/** A file of an output: under which name it leaves, and what it is. */
export interface OutputFile {
  readonly path: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  /** What the receiver is told about it beside its name, such as a title. */
  readonly about?: readonly string[];
  /** An attachment leaves as it is, because the guardian chose it: its name and properties are searched, not what it says. */
  readonly isAttachment?: boolean;
}

const named = ({ path, about = [], isAttachment = false }: OutputFile): FoundText => ({ place: isAttachment ? 'attachment-name' : 'entry-name', page: null, text: [path, ...about].join('\n') });

async function textsOfPdf({ bytes, isAttachment = false }: OutputFile): Promise<readonly FoundText[]> {
  const inside = await textsInside(bytes);
  if (isAttachment) return inside.filter(({ place }) => place === 'document-properties' || place === 'embedded-file-name');
  const pages = await textOfPages(bytes);
  return [...pages.map((text, index): FoundText => ({ place: 'text', page: index + 1, text })), { place: 'text', page: null, text: pages.join('\n') }, ...inside];
}

/** Every text of a file that leaves, with where it stands. Throws when a file cannot be read: what cannot be searched does not leave. */
export async function textsOfOutput(file: OutputFile): Promise<readonly FoundText[]> {
  const name = named(file);
  if (file.mime === 'application/pdf') return [name, ...(await textsOfPdf(file))];
  if (file.isAttachment) return [name];
  const text = new TextDecoder().decode(file.bytes);
  const isManifest = file.path === 'manifest.json';
  if (file.mime === 'application/json') return [name, ...textsOfJson(text).map((one) => (isManifest ? { ...one, place: 'manifest' as const } : one))];
  return [name, { place: 'text', page: null, text }];
}
