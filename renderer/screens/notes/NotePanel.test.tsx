import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NewNote, type Note } from '#domain/notes/note';
import { newId, type NoteId } from '#domain/shared/ids';
import { at, file, minorId } from '../minors/file-for-tests';
import { openScreen, settle } from '../minors/window-for-tests';
import { NotePanel } from './NotePanel';

const written = { ...NewNote.parse({ minorId, kind: 'with-school', happenedAt: '2026-11-21T14:40:00.000Z', text: 'De mentor zag een tweede telefoon.' }), version: 1, recordedAt: at, reason: '' };
const note: Note = { ...written, id: newId<NoteId>(at, Uint8Array.from({ length: 10 }, (_, place) => 70 + place)), versions: [written], withdrawnAt: null, withdrawnReason: '' };
const show = (of: Note, answers = {}) => openScreen(<NotePanel file={{ ...file, notes: [of] }} id={of.id} onClose={() => undefined} />, answers);

it('ties chosen words of a note to a sign', async () => {
  const window = await show(note, {
    'drafts.find': ({ key }: { key: string }) => ({ body: key === `link-note:${note.id}:1` ? { from: 17, to: 33, codes: ['pickup-number-carried'] } : null, savedAt: null, place: null }),
    'signs.addSeveral': () => [],
  });
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Aantekening' }).getAttribute('aria-readonly')).toBe('true');
  expect(document.querySelector('form q')?.textContent).toBe('tweede telefoon');
  fireEvent.click(screen.getByRole('button', { name: 'Noteer signaal' }));
  await settle();
  expect(window.asked('signs.addSeveral')).toMatchObject([{ codes: ['pickup-number-carried'], observedOn: '2026-11-21', link: { record: 'note', id: note.id, version: 1, field: 'text', start: 17, end: 33 } }]);
  expect(window.asked('drafts.discard')).toEqual([{ key: `link-note:${note.id}:1` }]);
  expect(document.querySelector('form')).toBeNull();
  window.close();
});

it('offers no words of a note that was withdrawn', async () => {
  const window = await show({ ...note, withdrawnAt: at, withdrawnReason: 'Hoorde bij een ander.' });
  expect(screen.getByText(written.text).tagName).toBe('P');
  expect(screen.queryByRole('textbox')).toBeNull();
  window.close();
});
