import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aJpeg, aPng, exifPart, jpegPart, pngChunk } from '#tests/builders/attachments-for-tests';
import { plainPicture, readPicture } from './pictures';

const text = (said: string): Uint8Array => new TextEncoder().encode(said);
const CANARY = 'KANARIE-52.0907-5.1214';
const same = (a: Uint8Array | undefined, b: Uint8Array): boolean => a !== undefined && Buffer.compare(a, b) === 0;

/** What a camera or an editor may put into a JPEG. */
const parts: Readonly<Record<string, Uint8Array>> = {
  exif: exifPart(1), xmp: jpegPart(0xe1, text(`http://ns.adobe.com/xap/1.0/\0<x>${CANARY}</x>`)), iptc: jpegPart(0xed, text(`Photoshop 3.0\0${CANARY}`)), text: jpegPart(0xfe, text(CANARY)), more: jpegPart(0xe5, text(CANARY)),
  thumbnail: jpegPart(0xe0, text(`JFXX\0${CANARY}`)), pictures: jpegPart(0xe2, text(`MPF\0${CANARY}`)),
};
const chunks: Readonly<Record<string, Uint8Array>> = {
  text: pngChunk('tEXt', text(`Comment\0${CANARY}`)), xmp: pngChunk('iTXt', text(`XML:com.adobe.xmp\0\0\0\0\0${CANARY}`)), time: pngChunk('tIME', new Uint8Array(7)), exif: pngChunk('eXIf', exifPart(1).subarray(10)),
  frame: pngChunk('fdAT', text(CANARY)), own: pngChunk('ruBy', text(CANARY)),
};

describe('a picture', () => {
  it('tells its size and what it carries', () => {
    expect(readPicture(aJpeg(), 'image/jpeg')).toEqual({ width: 360, height: 460, extras: [], orientation: 1 });
    expect(readPicture(aJpeg([exifPart(6)]), 'image/jpeg')).toMatchObject({ orientation: 6, extras: ['exif', 'place'] });
    expect(readPicture(aJpeg([exifPart(3, false), parts.xmp!, parts.iptc!, parts.text!]), 'image/jpeg')?.extras).toEqual(['exif', 'xmp', 'iptc', 'text']);
    expect(readPicture(aJpeg([], text(CANARY)), 'image/jpeg')?.extras).toEqual(['more']);
    expect(readPicture(aPng(30, 20), 'image/png')).toEqual({ width: 30, height: 20, extras: [], orientation: 1 });
    expect(readPicture(aPng(3, 2, Object.values(chunks)), 'image/png')?.extras).toEqual(['text', 'xmp', 'more', 'exif', 'place']);
  });

  it('loses everything that was written along, and nothing else, whatever it was and in whatever order', () => {
    fc.assert(fc.property(fc.shuffledSubarray(Object.values(parts)), fc.boolean(), (some, behind) => {
      const plain = plainPicture(aJpeg(some, behind ? text(CANARY) : undefined), 'image/jpeg');
      return same(plain, aJpeg());
    }));
    fc.assert(fc.property(fc.shuffledSubarray(Object.values(chunks)), (some) => same(plainPicture(aPng(9, 9, some), 'image/png'), aPng(9, 9))));
  });

  it('stays turned as it was, and says nothing more than that', () => {
    for (const orientation of [2, 3, 4, 5, 6, 7, 8]) {
      const plain = plainPicture(aJpeg([exifPart(orientation), parts.xmp!]), 'image/jpeg')!;
      expect(readPicture(plain, 'image/jpeg')).toEqual({ width: 360, height: 460, extras: [], orientation });
      expect(same(plainPicture(plain, 'image/jpeg'), plain)).toBe(true);
    }
  });

  it('is not read when it is broken, and never makes the reader fail', () => {
    expect(readPicture(aJpeg().subarray(0, 40), 'image/jpeg')).toBeUndefined();
    expect(plainPicture(aPng(4, 4).subarray(0, -5), 'image/png')).toBeUndefined();
    fc.assert(fc.property(fc.constantFrom(['image/jpeg', aJpeg([exifPart(6), parts.xmp!])] as const, ['image/png', aPng(5, 5, [chunks.exif!])] as const), fc.nat(), fc.nat(255), fc.nat(), ([mime, bytes], at, value, length) => {
      const changed = Uint8Array.from(bytes).subarray(0, 1 + (length % bytes.length));
      changed[at % changed.length] = value;
      const [facts, plain] = [readPicture(changed, mime), plainPicture(changed, mime)];
      return (facts === undefined) === (plain === undefined) && (plain === undefined || readPicture(plain, mime)?.extras.length === 0);
    }), { numRuns: 500 });
  });
});
