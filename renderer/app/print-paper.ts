import { openPaper } from '../components/open-paper';

/** Dots an inch: what an office printer draws. */
const DOTS = 300 / 72;

async function pictureOf(canvas: HTMLCanvasElement): Promise<HTMLImageElement> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  if (!blob) throw new Error('a page could not be drawn');
  const picture = new Image();
  // `decode` would wait for a frame, and a window that only prints never shows one.
  await new Promise((loaded, failed) => {
    picture.onload = loaded;
    picture.onerror = failed;
    picture.src = URL.createObjectURL(blob);
  });
  return picture;
}

/** Lays out the document that waits at `paper.pdf`, page by page; resolves with the number of pages when all are drawn. */
async function layOut(): Promise<number> {
  const paper = await openPaper(new Uint8Array(await (await fetch('./paper.pdf')).arrayBuffer()));
  const canvas = document.createElement('canvas');
  for (const [place, { width, height }] of paper.pages.entries()) {
    await paper.draw(place + 1, canvas, DOTS).done;
    const picture = await pictureOf(canvas);
    picture.classList.toggle('lying', width > height);
    document.body.append(picture);
  }
  paper.close();
  return paper.pages.length;
}

// The window that prints waits for this (electron/main/print-window.ts).
Object.assign(globalThis, { paperReady: layOut() });
