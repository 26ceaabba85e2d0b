import { describe, expect, it } from 'vitest';
import { attachmentRulesOn } from '../policy/attachment-rules';
import type { AttachmentId, MinorId } from '../shared/ids';
import { instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { attachmentOf, mayChangeAttachment, mayDescribe, mayKeepBytes, mayKeepSeen, NewAttachment, standingAttachments, type AttachmentFile, type AttachmentVersion } from './attachment';
import { endingOf, mediaTypeOf } from './file-type';
import { bindingOf, hasExtras } from './looked-into';

const today = plainDate('2026-11-24');
const minorId = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const said = (more: object = {}): NewAttachment => NewAttachment.parse({ minorId, title: 'Beschikking', kind: 'order', receivedOn: '2026-11-20', ...more });
const file: AttachmentFile = {
  id: 'attachment' as AttachmentId, minorId: minorId as unknown as MinorId, fileName: 'scan.pdf', keptAt: instant('2026-11-20T10:00Z'), mime: 'application/pdf', size: 10, sha256: 'ab'.repeat(32),
  seen: { as: 'pdf', pages: 1, locked: false, powers: [] },
};
const kept = (...versions: Partial<AttachmentVersion>[]) =>
  attachmentOf(file, versions.map((one, place) => ({ rev: place + 1, at: instant(`2026-11-2${place}T10:00Z`), by: 'Voogd Voorbeeld', happened: 'added', reason: '', attachment: said(), ...one })));

describe('an attachment', () => {
  it('is what was said last, and keeps what was said before', () => {
    const corrected = kept({}, { happened: 'corrected', reason: 'Het was een verslag.', attachment: said({ kind: 'report' }) });
    expect(corrected).toMatchObject({ kind: 'report', rev: 2, addedAt: '2026-11-20T10:00:00.000Z', withdrawn: null, sha256: file.sha256 });
    expect(corrected.versions[0]?.attachment.kind).toBe('order');
    expect(() => attachmentOf(file, [])).toThrow(RangeError);
  });

  it('counts no more and is left alone once it was withdrawn', () => {
    const withdrawn = kept({}, { happened: 'withdrawn', reason: 'Van een ander.' });
    expect(withdrawn.withdrawn).toEqual({ at: '2026-11-21T10:00:00.000Z', reason: 'Van een ander.' });
    expect(standingAttachments([withdrawn, kept({})])).toHaveLength(1);
    expect(mayChangeAttachment(withdrawn).map(({ code }) => code)).toEqual(['attachment-already-withdrawn']);
    expect(mayChangeAttachment(kept({}))).toEqual([]);
  });

  it('was received today or earlier', () => {
    expect(mayDescribe(said({ receivedOn: today }), today)).toEqual([]);
    expect(mayDescribe(said({ receivedOn: '2026-11-25' }), today).map(({ code }) => code)).toEqual(['attachment-in-the-future']);
  });

  it('has a size within the rules of the day', () => {
    const { largestBytes, mostPixels, mostPages } = attachmentRulesOn(today);
    expect(mayKeepBytes(largestBytes, today)).toEqual([]);
    expect(mayKeepBytes(largestBytes + 1, today)).toEqual([{ code: 'attachment-too-large', about: { megabytes: 2048 } }]);
    expect(mayKeepBytes(0, today).map(({ code }) => code)).toEqual(['attachment-empty']);
    expect(mayKeepSeen({ as: 'picture', width: mostPixels / 1000, height: 1000, extras: [] }, today)).toEqual([]);
    expect(mayKeepSeen({ as: 'picture', width: mostPixels / 1000 + 1, height: 1000, extras: [] }, today).map(({ code }) => code)).toEqual(['attachment-too-many-pixels']);
    expect(mayKeepSeen({ as: 'pdf', pages: mostPages + 1, locked: false, powers: [] }, today).map(({ code }) => code)).toEqual(['attachment-too-many-pages']);
  });
});

describe('on paper', () => {
  it('come only pictures and quiet, open PDFs', () => {
    const pdf = { as: 'pdf', pages: 3, locked: false, powers: [] } as const;
    expect(bindingOf({ as: 'picture', width: 1, height: 1, extras: ['exif'] })).toEqual({ as: 'pages' });
    expect(bindingOf(pdf)).toEqual({ as: 'pages' });
    expect(bindingOf({ ...pdf, powers: ['form', 'links', 'media'] })).toEqual({ as: 'pages' });
    for (const power of ['script', 'launch', 'files', 'layers'] as const) expect(bindingOf({ ...pdf, powers: [power] })).toEqual({ as: 'line', because: 'has-powers' });
    expect(bindingOf({ ...pdf, locked: true })).toEqual({ as: 'line', because: 'locked' });
    expect(bindingOf({ as: 'not' })).toEqual({ as: 'line', because: 'not-a-page' });
    expect(bindingOf({ as: 'damaged' })).toEqual({ as: 'line', because: 'damaged' });
    expect(hasExtras(pdf)).toBe(false);
  });
});

describe('a file is what its first bytes say', () => {
  it.each([
    ['image/jpeg', '\xff\xd8\xff\xe0'], ['image/png', '\x89PNG\r\n\x1a\n'], ['application/pdf', '%PDF-1.7'], ['application/pdf', 'rubbish before\n%PDF-1.4'], ['image/webp', 'RIFF\0\0\0\0WEBPVP8 '], ['audio/wav', 'RIFF\0\0\0\0WAVEfmt '],
    ['image/heic', '\0\0\0\x18ftypheic'], ['video/mp4', '\0\0\0\x18ftypisom'], ['application/zip', 'PK\x03\x04'], ['application/vnd.microsoft.portable-executable', 'MZ\x90\0'], ['application/octet-stream', 'hello'], ['application/octet-stream', ''],
  ] as const)('%s', (type, first) => {
    expect(mediaTypeOf(Uint8Array.from(first, (sign) => sign.charCodeAt(0)))).toBe(type);
  });

  it('gets an ending of its own when a copy is saved, and none that starts something', () => {
    expect(endingOf('image/jpeg')).toBe('jpg');
    expect(endingOf('application/vnd.microsoft.portable-executable')).toBe('bin');
  });
});
