import { describe, expect, it } from 'vitest';
import type { Conversation } from '../conversations/conversation';
import type { Note } from '../notes/note';
import { instant } from '../shared/instant';
import { linkStanding, linkTo, mayLink, QuotePlace, sealedTextOf, textOfConversation, textOfNote } from './quote-link';

const talkId = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const noteId = '017f22e2-79b0-7cc3-98c4-dc0c0c073990';
const talk = {
  id: talkId, version: 1, heldAt: instant('2026-11-21T22:40:00Z'), interpreter: { kind: 'phone', code: 'T-12' }, alone: true,
  ownWords: 'Ik moet nog veertien jaar werken.', reading: 'Er is druk.',
} as unknown as Conversation;
const note = { id: noteId, version: 2, happenedAt: instant('2026-11-20T10:00:00Z'), text: 'De mentor zag een grijze auto.', withdrawnAt: null } as unknown as Note;
const at = QuotePlace.parse({ record: 'conversation', id: talkId, version: 1, field: 'ownWords', start: 13, end: 33 });
const link = linkTo(textOfConversation(talk), at);

describe('a tie to words', () => {
  it('keeps the words, their place, and how they were said', () => {
    expect(link).toEqual({ ...at, quote: 'eertien jaar werken.', saidOn: '2026-11-21', interpreter: { kind: 'phone', code: 'T-12' }, alone: true });
  });

  it('to a note keeps the day, and says that nothing is known of an interpreter', () => {
    const place = QuotePlace.parse({ record: 'note', id: noteId, version: 2, field: 'text', start: 14, end: 29 });
    expect(linkTo(textOfNote(note), place)).toMatchObject({ quote: 'een grijze auto', saidOn: '2026-11-20', interpreter: null, alone: null });
  });

  it('is made in the version that stands, on words, in a record that stands', () => {
    const text = textOfConversation(talk);
    const codes = (of: typeof text, place: QuotePlace) => mayLink(of, place).map((one) => one.code);
    expect(codes(text, at)).toEqual([]);
    expect(codes({ ...text, version: 2 }, at)).toEqual(['quote-text-corrected']);
    expect(codes(text, { ...at, start: 400, end: 500 })).toEqual(['quote-without-words']);
    expect(codes(text, { ...at, start: 9, end: 9 })).toEqual(['quote-without-words']);
    expect(codes(textOfNote({ ...note, withdrawnAt: instant('2026-11-22T10:00Z') }), { ...at, version: 2 })).toEqual(['quote-record-withdrawn']);
    expect(() => linkTo(text, { ...at, start: 9, end: 9 })).toThrow(RangeError);
  });

  it('of a note points into its text only', () => {
    expect(QuotePlace.safeParse({ record: 'note', id: noteId, version: 1, field: 'ownWords', start: 0, end: 4 }).success).toBe(false);
  });
});

describe('afterwards', () => {
  const standing = (over: Partial<Conversation>) => linkStanding(link, textOfConversation({ ...talk, ...over }));

  it('the words stand as they were sealed', () => {
    expect(standing({})).toEqual({ state: 'as-sealed', place: { start: 13, end: 33 } });
  });

  it('a corrected text says so, and whether the words still stand there', () => {
    expect(standing({ version: 2, ownWords: 'Hij zei: ik moet nog veertien jaar werken.' })).toEqual({ state: 'corrected', place: { start: 22, end: 42 } });
    expect(standing({ version: 2, ownWords: 'Ik moet nog veertig jaar werken.' })).toEqual({ state: 'corrected', place: null });
    expect(standing({ version: 2, ownWords: '', reading: talk.ownWords })).toEqual({ state: 'corrected', place: null });
  });

  it('a record that was taken back or is not there is told of', () => {
    expect(linkStanding(link, { ...textOfConversation(talk), withdrawn: true })).toEqual({ state: 'record-withdrawn' });
    expect(linkStanding(link, undefined)).toEqual({ state: 'record-gone' });
  });

  it('the text is found by its record', () => {
    const records = { conversations: [talk], notes: [note] };
    expect(sealedTextOf(records, at)?.texts.reading).toBe('Er is druk.');
    expect(sealedTextOf(records, { record: 'note', id: note.id })?.version).toBe(2);
    expect(sealedTextOf(records, { record: 'note', id: talkId as never })).toBeUndefined();
  });
});
