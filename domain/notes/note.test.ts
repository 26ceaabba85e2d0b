import { expect, test } from 'vitest';
import { instant } from '../shared/instant';
import { mayChangeNote, mayRecordNote } from './may-record';
import { NewNote, noteVersion, type Note } from './note';
import { noteLines } from './note-timeline';
import type { MinorFile } from '../minors/minor-file';

const now = instant('2026-11-24T22:04:00Z');
const first = { ...NewNote.parse({ minorId: '019a0000-0000-7000-8000-000000000001', happenedAt: now, kind: 'visit', text: 'De eerste tekst.' }), version: 1, recordedAt: now, reason: '' };
const second = { ...first, text: 'De tweede tekst.', version: 2, reason: 'Een naam was verkeerd.' };
const note = (over: Partial<Note> = {}): Note => ({ ...second, id: 'n' as Note['id'], versions: [first, second], withdrawnAt: null, withdrawnReason: '', ...over });
const linesOf = (...notes: Note[]) => noteLines({ notes } as unknown as MinorFile);

test('a note is about what was, give or take a clock', () => {
  expect(mayRecordNote({ happenedAt: instant('2026-11-24T22:08:00Z') }, now)).toEqual([]);
  expect(mayRecordNote({ happenedAt: instant('2026-11-24T22:10:00Z') }, now)).toMatchObject([{ code: 'note-in-the-future' }]);
});

test('a note that was taken back is not changed again', () => {
  expect(mayChangeNote(note())).toEqual([]);
  expect(mayChangeNote(note({ withdrawnAt: now }))).toMatchObject([{ code: 'note-already-withdrawn' }]);
});

test('both versions can be named and read', () => {
  expect(noteVersion(note(), 1)?.text).toBe('De eerste tekst.');
  expect(noteVersion(note(), 2)?.text).toBe('De tweede tekst.');
  expect(noteVersion(note(), 3)).toBeUndefined();
});

test('its line says that it was corrected or withdrawn, and begins as the note does', () => {
  expect(linesOf(note())).toMatchObject([{ kind: 'note', mark: 'corrected', facts: { text: 'De tweede tekst.' } }]);
  expect(linesOf(note({ withdrawnAt: now, withdrawnReason: 'Verkeerd dossier.' }))).toMatchObject([{ mark: 'withdrawn' }, { kind: 'note-withdrawn', facts: { reason: 'Verkeerd dossier.' } }]);
  expect(linesOf(note({ text: 'woord '.repeat(100) }))[0]?.facts['text']).toMatch(/^(woord ){22}woord…$/);
});
