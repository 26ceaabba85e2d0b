import { z } from 'zod';

/** What a picture carries besides the picture. `place` is where it was taken. */
export const pictureExtras = ['exif', 'place', 'xmp', 'iptc', 'text', 'more'] as const;
export type PictureExtra = (typeof pictureExtras)[number];

/** What a PDF can do besides being read. Any of the first four keeps it out of a printed dossier. */
export const pdfPowers = ['script', 'launch', 'files', 'layers', 'form', 'links', 'media'] as const;
export type PdfPower = (typeof pdfPowers)[number];

/**
 * What was found when a file was looked into, in a process of its own. `not`: not a picture or a PDF, or too large to look
 * into; `damaged`: it says it is one and cannot be read.
 */
export const LookedInto = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('picture'), width: z.int().positive(), height: z.int().positive(), extras: z.array(z.enum(pictureExtras)).readonly() }),
  z.strictObject({ as: z.literal('pdf'), pages: z.int().nonnegative(), locked: z.boolean(), powers: z.array(z.enum(pdfPowers)).readonly() }),
  z.strictObject({ as: z.literal('not') }),
  z.strictObject({ as: z.literal('damaged') }),
]);
export type LookedInto = z.output<typeof LookedInto>;

const barred: readonly PdfPower[] = ['script', 'launch', 'files', 'layers'];

/** How an attachment goes into a printed dossier: as pages, or by its line in the list with its hash alone, and why. */
export type Binding =
  | { readonly as: 'pages' }
  | { readonly as: 'line'; readonly because: 'not-a-page' | 'locked' | 'has-powers' | 'damaged' };

/** How it is bound. Only what was looked into and found quiet becomes pages. */
export function bindingOf(seen: LookedInto): Binding {
  switch (seen.as) {
    case 'picture': return { as: 'pages' };
    case 'not': return { as: 'line', because: 'not-a-page' };
    case 'damaged': return { as: 'line', because: 'damaged' };
    case 'pdf':
      if (seen.locked) return { as: 'line', because: 'locked' };
      return seen.powers.some((power) => barred.includes(power)) ? { as: 'line', because: 'has-powers' } : { as: 'pages' };
  }
}

/** Can a copy be made of it without what a camera wrote along? */
export const hasExtras = (seen: LookedInto): boolean => seen.as === 'picture' && seen.extras.length > 0;
