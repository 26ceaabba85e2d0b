import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/shared/plain-date';
import { words } from '#domain/words/words';
import { aPdf, aPng } from '#tests/builders/attachments-for-tests';
import { printBlank } from '#tests/builders/machine-for-tests';
import { attachmentSheets } from './attachment-sheets';
import { bindAttachments, type AttachmentToBind } from './bind-attachments';
import { pagesOfAnchors } from './finish-pdf';

const facts = { title: 'Beschikking <van> de rechtbank', kind: 'order', receivedOn: plainDate('2026-03-01'), size: 1234, sha256: 'ab'.repeat(32) } as const;
const picture = (): AttachmentToBind => ({ ...facts, seen: { as: 'picture', width: 40, height: 20, extras: [] }, sheets: () => attachmentSheets(aPng(40, 20), 'image/png') });
const pdf = (powers: 'script'[] = []): AttachmentToBind => ({ ...facts, title: 'Verslag', seen: { as: 'pdf', pages: 2, locked: false, powers }, sheets: async () => attachmentSheets(await aPdf(2), 'application/pdf') });

/** A document of one page more than it has sheets, every anchor on the page it would have. */
async function printed(pageOf: Record<string, number>, pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const all = Array.from({ length: pages }, () => document.addPage([595.28, 841.89]));
  document.catalog.set(PDFName.of('Dests'), document.context.obj(Object.fromEntries(Object.entries(pageOf).map(([anchor, page]) => [anchor, [all[page - 1]!.ref, 'XYZ', 0, 0, 0]]))));
  return document.save();
}

describe('attachments bound behind a document', () => {
  it('are listed with their hash, and pictures and quiet PDFs have sheets', async () => {
    const bound = await bindAttachments([picture(), pdf(), pdf(['script']), { ...facts, seen: { as: 'not' }, sheets: () => Promise.reject(new Error('never asked')) }]);
    expect(bound.listed.map(({ number, sheets }) => [number, sheets])).toEqual([[1, 1], [2, 2], [3, 0], [4, 0]]);
    expect(bound.anchors).toEqual(['attachments', 'attachment-1', 'attachment-2']);
    const { markup } = bound.pages(words('nl'), new Map([['attachment-1', 7], ['attachment-2', 8]]));
    expect(markup).toContain('Beschikking &lt;van&gt; de rechtbank');
    expect(markup).toContain('blad 7');
    expect(markup.match(/Los bestand/g)).toHaveLength(2);
    expect(markup.match(/sheet-room/g)).toHaveLength(3);
    expect(markup).toContain('abababab abababab');
  });

  it('are laid on their own pages, and the other pages stay as they were', async () => {
    const bound = await bindAttachments([picture(), pdf()]);
    const before = await printed({ 'attachments': 2, 'attachment-1': 3, 'attachment-2': 4 }, 5);
    const after = await PDFDocument.load(await bound.lay(before, await pagesOfAnchors(before)));
    const drawn = after.getPages().map((page) => (page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.keys().length ?? 0) > 0);
    expect(drawn).toEqual([false, false, true, true, true]);
  });

  it('are refused rather than laid on the wrong page', async () => {
    const bound = await bindAttachments([pdf()]);
    await expect(bound.lay(await printed({}, 1), new Map([['attachment-1', 1]]))).rejects.toThrow('not where they should be');
    await expect(bound.lay(await printed({}, 3), new Map())).rejects.toThrow('not where they should be');
  });

  it('leave a document alone that has none on paper', async () => {
    const blank = await printBlank('<p>');
    expect(await (await bindAttachments([])).lay(blank, new Map())).toBe(blank);
  });
});
