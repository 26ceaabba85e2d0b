import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attachmentOf, NewAttachment, type AttachmentFile, type AttachmentRecord } from '#domain/attachments/attachment';
import type { AttachmentId } from '#domain/shared/ids';
import { instant } from '#domain/shared/instant';
import type { OpenPanel } from '../../state/route';
import { useWindow } from '../../state/store';
import { file, minorId } from '../minors/file-for-tests';
import { openScreen, Refused, settle } from '../minors/window-for-tests';
import { Attachments } from './Attachments';

const at = instant('2026-11-20T10:00Z');
const aFile = (parts: Partial<AttachmentFile> = {}): AttachmentFile => ({
  id: '017f22e2-79b0-7cc3-98c4-dc0c0c0000a1' as unknown as AttachmentId, minorId, fileName: 'scan 12.pdf', keptAt: at, mime: 'application/pdf', size: 52_000, sha256: 'ab'.repeat(32), seen: { as: 'pdf', pages: 3, locked: false, powers: [] }, ...parts,
});
const said = NewAttachment.parse({ minorId: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f', title: 'Beschikking', kind: 'order', receivedOn: '2026-11-20', from: 'Rechtbank Voorbeeldstad' });
const anAttachment = (parts: Partial<AttachmentFile> = {}, withdrawn = false): AttachmentRecord => attachmentOf(aFile(parts), [
  { rev: 1, at, by: 'Voogd Voorbeeld', happened: 'added', reason: '', attachment: said },
  ...(withdrawn ? [{ rev: 2, at, by: 'Voogd Voorbeeld', happened: 'withdrawn', reason: 'Van een ander.', attachment: said } as const] : []),
]);

const open = (attachments: readonly AttachmentRecord[], waiting: readonly AttachmentFile[], panel?: OpenPanel, answers: object = {}) =>
  openScreen(<Attachments minor={minorId} {...(panel && { panel })} />, {
    'minors.open': () => ({}), 'minors.read': () => ({ ...file, attachments }), 'attachments.waiting': () => waiting, 'attachments.progress': () => ({ underWay: null }), ...answers,
  });
const press = async (name: string | RegExp, inside: HTMLElement = document.body): Promise<void> => {
  fireEvent.click(within(inside).getAllByRole('button', { name })[0]!);
  await settle();
};

// happy-dom has no layout: the list is given a height, so that it has something to show
beforeEach(() => {
  for (const [side, length] of [['clientHeight', 400], ['clientWidth', 800], ['offsetHeight', 56]] as const) Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => length });
});
afterEach(cleanup);

describe('the attachments of a youth', () => {
  it('begin with one button, and after choosing ask what the file is, with its name as a first title', async () => {
    const taken = [aFile()];
    const { asked } = await open([], [], undefined, { 'attachments.choose': () => ({ taken, refused: [] }) });
    expect(screen.getByText('Nog geen bijlagen')).toBeTruthy();
    await press('Voeg bestanden toe');
    expect(asked('attachments.choose')).toEqual([{ minorId }]);
    expect(useWindow.getState().route).toMatchObject({ name: 'attachments', panel: { kind: 'describe', id: taken[0]!.id } });
    cleanup();
    await open([], taken, { kind: 'describe', id: taken[0]!.id });
    expect(screen.getByLabelText(/Wat is het/)).toHaveProperty('value', 'scan 12');
  });

  it('say of each file that was refused why, in a sentence', async () => {
    await open([], [], undefined, { 'attachments.choose': () => ({ taken: [], refused: [{ fileName: 'groot.mp4', reasons: [{ code: 'attachment-too-large', about: { megabytes: 2048 } }] }, { fileName: 'leeg.txt', reasons: [{ code: 'attachment-empty', about: {} }] }] }) });
    await press('Voeg bestanden toe');
    const said = screen.getByRole('alert').textContent;
    expect(said).toContain('“groot.mp4”: Dit bestand is te groot. Een bijlage is hoogstens 2048 MB.');
    expect(said).toContain('“leeg.txt”: Dit bestand is leeg.');
  });

  it('are sent as typed; what is missing stands at its field and nothing typed is lost', async () => {
    const { asked } = await open([], [aFile()], { kind: 'describe', id: aFile().id }, {
      'attachments.add': () => new Refused({ kind: 'not-valid', fields: [{ field: 'kind', code: 'required', about: {} }, { field: 'receivedOn', code: 'required', about: {} }] }),
    });
    fireEvent.change(screen.getByLabelText(/Wat is het/), { target: { value: 'Beschikking van maart' } });
    await press('Leg de bijlage vast');
    expect(asked('attachments.add')[0]).toMatchObject({ attachmentId: aFile().id, minorId, title: 'Beschikking van maart', link: null });
    expect(screen.getByLabelText(/Wat is het/)).toHaveProperty('value', 'Beschikking van maart');
    expect(document.querySelector('[data-field="kind"]')?.textContent).toMatch(/Vul dit in|Kies/);
  });

  it('warn for a place in a photo, and offer a copy without it', async () => {
    const photo = anAttachment({ mime: 'image/jpeg', seen: { as: 'picture', width: 40, height: 30, extras: ['exif', 'place'] } });
    const { asked } = await open([photo], [], { kind: 'attachment', id: photo.id }, { 'attachments.copy': () => ({ fileName: 'K7Q2-9XMD.jpg', sha256: 'cd'.repeat(32) }) });
    expect(screen.getByText(/In dit plaatje zit ook: gegevens van de camera en de plaats waar hij is gemaakt/)).toBeTruthy();
    await press('Bewaar een kopie');
    expect(screen.getByText(/De kopie is niet versleuteld/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Zonder gegevens van de camera' }));
    await press('Kies een plaats en bewaar');
    expect(asked('attachments.copy')).toEqual([{ attachmentId: photo.id, stripped: true }]);
  });

  it('say when a PDF can do more than be read, and stay off paper', async () => {
    const pdf = anAttachment({ seen: { as: 'pdf', pages: 2, locked: false, powers: ['script'] } });
    await open([pdf], [], { kind: 'attachment', id: pdf.id });
    expect(screen.getByText(/In deze PDF zit ook: een programma/)).toBeTruthy();
    expect(screen.getByText(/In een dossier op papier staat alleen de regel/)).toBeTruthy();
  });

  it('stay in the list struck through once they are withdrawn, and are changed no more', async () => {
    const gone = anAttachment({}, true);
    await open([gone], [], { kind: 'attachment', id: gone.id });
    expect(screen.getByRole('option').querySelector('s')?.textContent).toBe('Beschikking');
    expect(screen.getByText('Van een ander.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Verbeter' })).toBeNull();
  });
});
