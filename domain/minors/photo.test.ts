import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../shared/plain-date';
import { jpegFacts } from './jpeg';
import { currentPhoto, isOldPhoto, LONGEST_SIDE, mayAddPhoto, MOST_PHOTO_BYTES, recentUntil, SHORTEST_SIDE, type Photo } from './photo';

const today = plainDate('2026-11-24');
const segment = (marker: number, ...data: number[]): number[] => [0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff, ...data];
const frame = (width: number, height: number, marker = 0xc0): number[] => segment(marker, 8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0);
/** The headers of a JPEG of this size with more segments, and a picture of nothing. */
const jpeg = (width: number, height: number, more: number[] = [], marker = 0xc0): Uint8Array =>
  Uint8Array.from([0xff, 0xd8, ...segment(0xe0, 0x4a, 0x46, 0x49, 0x46, 0), ...more, ...frame(width, height, marker), ...segment(0xda, 1, 1, 0, 0, 63, 0), 1, 2, 3, 0xff, 0xd9]);
const refused = (bytes: Uint8Array, takenOn = today) => mayAddPhoto(bytes, takenOn, today).map((one) => one.code);

describe('the headers of a JPEG', () => {
  it('say how large it is, progressive or not', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 65_535 }), fc.integer({ min: 1, max: 65_535 }), fc.constantFrom(0xc0, 0xc1, 0xc2), (width, height, marker) => {
      expect(jpegFacts(jpeg(width, height, [], marker))).toEqual({ width, height, hasMetadata: false });
    }));
  });

  it('are not read from anything else, and never break on it', () => {
    for (const bytes of [[], [0xff, 0xd8], [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], [0xff, 0xd8, 0xff, 0xd9]]) expect(jpegFacts(Uint8Array.from(bytes))).toBeUndefined();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => { jpegFacts(Uint8Array.from([0xff, 0xd8, ...bytes, 0xff, 0xd9])); }));
    const whole = jpeg(300, 400);
    for (let cut = 0; cut < whole.length; cut += 1) expect(jpegFacts(whole.subarray(0, cut))).toBeUndefined();
  });

  it('tell of what a camera wrote along', () => {
    for (const marker of [0xe1, 0xed, 0xef, 0xfe]) expect(jpegFacts(jpeg(300, 400, segment(marker, 1, 2, 3)))?.hasMetadata).toBe(true);
    for (const marker of [0xe0, 0xe2, 0xee]) expect(jpegFacts(jpeg(300, 400, segment(marker, 1, 2, 3)))?.hasMetadata).toBe(false);
  });
});

describe('a photo', () => {
  it('is kept when it is plain, not too large and not too small', () => {
    expect(refused(jpeg(LONGEST_SIDE, 700))).toEqual([]);
    expect(refused(jpeg(LONGEST_SIDE + 1, 700))).toEqual(['photo-too-wide']);
    expect(refused(jpeg(300, SHORTEST_SIDE - 1))).toEqual(['photo-too-small']);
    expect(refused(jpeg(300, 400, segment(0xe1, 1)))).toEqual(['photo-has-metadata']);
    expect(refused(Uint8Array.from([1, 2, 3]))).toEqual(['photo-not-a-jpeg']);
    expect(refused(new Uint8Array(MOST_PHOTO_BYTES + 1))).toEqual(['photo-too-large']);
    expect(refused(jpeg(300, 400), addDays(today, 1))).toEqual(['day-in-the-future']);
  });

  it('is old from the day after six months', () => {
    const photo = { takenOn: plainDate('2026-05-24') };
    expect([recentUntil(photo, today), isOldPhoto(photo, today), isOldPhoto(photo, addDays(today, 1))]).toEqual(['2026-11-24', false, true]);
  });

  it('that counts is the newest that was not withdrawn', () => {
    const photo = (id: string, takenOn: string, withdrawnAt: string | null = null) => ({ id, takenOn, addedAt: id, withdrawnAt }) as unknown as Photo;
    expect(currentPhoto([])).toBeUndefined();
    expect(currentPhoto([photo('a', '2026-03-01'), photo('b', '2026-01-01'), photo('c', '2026-09-01', 'x')])?.id).toBe('a');
    expect(currentPhoto([photo('a', '2026-03-01'), photo('b', '2026-03-01')])?.id).toBe('b');
  });
});
