import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { attachmentOf, NewAttachment, type AttachmentFile, type AttachmentRecord } from '#domain/attachments/attachment';
import type { AttachmentKind } from '#domain/policy/attachment-rules';
import { newId, type AttachmentId } from '#domain/shared/ids';
import { instant } from '#domain/shared/instant';
import { departure, fileWith } from '../departures/file-for-tests';
import { minorId } from '../minors/file-for-tests';
import { openScreen, settle } from '../minors/window-for-tests';
import { NoticeForm } from './NoticeForm';

afterEach(cleanup);

const at = instant('2026-11-20T10:00Z');
let seed = 0;
function anAttachment(title: string, kind: AttachmentKind, parts: Partial<AttachmentFile> = {}): AttachmentRecord {
  const id = newId<AttachmentId>(at, Uint8Array.from({ length: 10 }, () => 100 + seed++));
  const said = NewAttachment.parse({ minorId, title, kind, receivedOn: '2026-11-20' });
  const seen = { as: 'pdf', pages: 1, locked: false, powers: [] } as const;
  return attachmentOf({ id, minorId, fileName: `${title}.pdf`, keptAt: at, mime: 'application/pdf', size: 52_000, sha256: 'ab'.repeat(32), seen, ...parts }, [{ rev: 1, at, by: 'Voogd Voorbeeld', happened: 'added', reason: '', attachment: said }]);
}
const letter = anAttachment('Brief van de school', 'letter');
const photo = anAttachment('Foto op het plein', 'photo', { mime: 'image/jpeg', seen: { as: 'picture', width: 10, height: 10, extras: ['exif', 'place'] } });
const medical = anAttachment('Medicijnen', 'school-or-medical');
const order = anAttachment('Beschikking', 'order');

const missing = departure({ status: 'missing-reported' });
const open = (kind: 'missing' | 'found', answers: object = {}, attachments = [letter, photo, medical, order]) =>
  openScreen(<NoticeForm kind={kind} subject={{ file: fileWith({ departures: [missing], attachments }), departure: missing, corrects: null }} onSealed={() => undefined} />, {
    'notices.list': () => [], 'recipients.list': () => [], 'notices.unread': ({ attachmentId }: { attachmentId: string }) => ({ unread: attachmentId === letter.id ? [] : ['picture'] }), ...answers,
  });
const tick = async (name: RegExp | string): Promise<void> => {
  fireEvent.click(screen.getByRole('checkbox', { name }));
  await settle();
};
interface Saved { readonly body: { readonly attachments: readonly object[] } }

describe('attachments along with a notice', () => {
  it('are none by themselves, and only kinds that may go are offered', async () => {
    await open('missing');
    expect(screen.getByText('geen van 3')).toBeTruthy();
    for (const box of screen.getAllByRole('checkbox')) expect(box).toHaveProperty('checked', false);
    expect(screen.queryByText('Beschikking')).toBeNull();
    expect(screen.getByText(/Nog 1 bijlage .* niet meegaat/)).toBeTruthy();
    expect(screen.queryByRole('radio', { name: /herkennen/ })).toBeNull();
  });

  it('are not asked for where none may go, or where there are none', async () => {
    await open('found');
    expect(screen.queryByText('Bijlagen')).toBeNull();
    cleanup();
    await open('missing', {}, [order]);
    expect(screen.queryByText('Bijlagen')).toBeNull();
  });

  it('ask why, and say which are searched', async () => {
    const { asked } = await open('missing');
    await tick(/Brief van de school/);
    expect(screen.getByText('1 van 3 gaat mee')).toBeTruthy();
    expect(screen.getByText(/Hoede zoekt in de tekst van deze bijlage/)).toBeTruthy();
    expect(screen.getAllByRole('radio', { name: /herkennen|juiste jongere|te zoeken/ }).some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
    fireEvent.click(screen.getByRole('radio', { name: /waar en bij wie te zoeken/ }));
    await settle();
    await waitFor(() => expect((asked('drafts.save').at(-1) as Saved).body.attachments).toEqual([{ attachmentId: letter.id, rev: 1, why: 'where-to-look', reason: '', keepExtras: false, looked: false }]), { timeout: 3000 });
  });

  it('say what cannot be searched, and ask to look; the answer lapses when more of a picture goes along', async () => {
    await open('missing');
    await tick(/Foto op het plein/);
    expect(screen.getByText(/Hoede kan dit niet lezen: wat op een foto of plaatje staat/)).toBeTruthy();
    await tick(/Ik heb de bijlage bekeken/);
    expect(screen.getByRole('checkbox', { name: /Ik heb de bijlage bekeken/ })).toHaveProperty('checked', true);
    await tick(/Laat de gegevens van de camera staan/);
    expect(screen.getByRole('checkbox', { name: /Ik heb de bijlage bekeken/ })).toHaveProperty('checked', false);
    expect(screen.getByRole('button', { name: 'Bekijk de bijlage' })).toBeTruthy();
  });

  it('of a school or medical kind ask why it is needed', async () => {
    await open('missing');
    await tick(/Medicijnen/);
    expect(screen.getByLabelText(/Waarom is dit nodig/)).toBeTruthy();
    expect(screen.queryByLabelText(/Toelichting/)).toBeNull();
  });
});
