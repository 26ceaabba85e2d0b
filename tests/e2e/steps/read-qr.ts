// Reads a QR code as a phone would: from a picture of the page, with a reader that is not ours.
import { execFileSync } from 'node:child_process';
import jsQR from 'jsqr';

const DOTS_PER_INCH = 150;

/** A greyscale picture as pdftoppm writes it (binary PGM, one byte a dot): its size in dots and where its bytes begin. */
function readHead(picture: Buffer): { readonly width: number; readonly height: number; readonly start: number } {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 64).toString('latin1'));
  if (!head) throw new Error('pdftoppm made no greyscale picture');
  return { width: Number(head[1]), height: Number(head[2]), start: head[0].length };
}

/** The text of the QR code on a page of a PDF, counted from 1; null when there is none that can be read. */
export function qrOnPage(pdf: string, page: number): string | null {
  const picture = execFileSync('pdftoppm', ['-gray', '-r', String(DOTS_PER_INCH), '-f', String(page), '-l', String(page), pdf], { maxBuffer: 100_000_000 });
  const { width, height, start } = readHead(picture);
  const dots = new Uint8ClampedArray(width * height * 4);
  for (let dot = 0; dot < width * height; dot += 1) dots.fill(picture[start + dot]!, dot * 4, dot * 4 + 3).fill(255, dot * 4 + 3, dot * 4 + 4);
  return jsQR(dots, width, height)?.data ?? null;
}
