import { z } from 'zod';
import type { Conversation } from '../conversations/conversation';
import type { InterpreterKind } from '../conversations/moments';
import { choice, wholeNumber } from '../fields/kinds';
import type { Note } from '../notes/note';
import { idSchema, type ConversationId, type NoteId } from '../shared/ids';
import { dayOf } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import { assertNever } from '../shared/assert-never';
import { refusal, type Permission } from '../shared/refusal';
import { chosenWords, findWords, type WordsPlace } from './words-in-text';

/** The parts of a conversation in which words can be chosen, and the one part of a note. */
export const talkFields = ['ownWords', 'reading'] as const;
export const noteFields = ['text'] as const;
export type QuotedField = (typeof talkFields)[number] | (typeof noteFields)[number];

const place = { version: wholeNumber(1, 100_000), start: wholeNumber(0, 1_000_000), end: wholeNumber(0, 1_000_000) };

/** Where the words of a sign stand: the record, its version, the field and the places in it (UTF-16 units). */
export const QuotePlace = z.discriminatedUnion('record', [
  z.strictObject({ record: z.literal('conversation'), id: idSchema<ConversationId>(), field: choice(talkFields), ...place }),
  z.strictObject({ record: z.literal('note'), id: idSchema<NoteId>(), field: choice(noteFields), ...place }),
]);
export type QuotePlace = z.output<typeof QuotePlace>;

/** How words were said: when, through whom, and whether the youth was alone. Null where the record does not tell. */
export interface QuoteCircumstances {
  readonly saidOn: PlainDate;
  readonly interpreter: { readonly kind: InterpreterKind; readonly code: string } | null;
  readonly alone: boolean | null;
}

/**
 * A sign's tie to the words it rests on. It keeps the words as they stood and the circumstances, so that it can be read
 * for itself when the text is corrected later.
 */
export type QuoteLink = QuotePlace & QuoteCircumstances & { readonly quote: string };

/** A sealed text, in its newest version, of which words can be linked. */
export interface SealedText extends QuoteCircumstances {
  readonly record: QuotePlace['record'];
  readonly id: string;
  readonly version: number;
  readonly texts: Readonly<Partial<Record<QuotedField, string>>>;
  /** The record was taken back: it stays readable, and no new words of it are linked. */
  readonly withdrawn: boolean;
}

/** What a sealed conversation gives to link. */
export const textOfConversation = (talk: Pick<Conversation, 'id' | 'version' | 'heldAt' | 'interpreter' | 'alone' | 'ownWords' | 'reading'>): SealedText => ({
  record: 'conversation', id: talk.id, version: talk.version, saidOn: dayOf(talk.heldAt), interpreter: talk.interpreter, alone: talk.alone,
  texts: { ownWords: talk.ownWords, reading: talk.reading }, withdrawn: false,
});

/** What a note gives to link. A note does not tell of an interpreter or whether the youth was alone. */
export const textOfNote = (note: Pick<Note, 'id' | 'version' | 'happenedAt' | 'text' | 'withdrawnAt'>): SealedText => ({
  record: 'note', id: note.id, version: note.version, saidOn: dayOf(note.happenedAt), interpreter: null, alone: null, texts: { text: note.text }, withdrawn: note.withdrawnAt !== null,
});

/** The records of a minor in which words can be linked. */
export interface RecordsWithWords {
  readonly conversations: readonly Conversation[];
  readonly notes: readonly Note[];
}

/** The text that a place points into; nothing when the record is not there. */
export function sealedTextOf({ conversations, notes }: RecordsWithWords, { record, id }: Pick<QuotePlace, 'record' | 'id'>): SealedText | undefined {
  switch (record) {
    case 'conversation': {
      const talk = conversations.find((one) => one.id === id);
      return talk && textOfConversation(talk);
    }
    case 'note': {
      const note = notes.find((one) => one.id === id);
      return note && textOfNote(note);
    }
    default: return assertNever(record);
  }
}

/** May these words be linked? They were chosen in the version that stands, and are words. */
export function mayLink(text: SealedText, at: QuotePlace): Permission {
  if (text.withdrawn) return [refusal('quote-record-withdrawn')];
  if (at.version !== text.version) return [refusal('quote-text-corrected')];
  return chosenWords(text.texts[at.field] ?? '', at.start, at.end) === null ? [refusal('quote-without-words')] : [];
}

/** The tie to chosen words, as whole characters. Ask `mayLink` first; throws RangeError where no words stand. */
export function linkTo({ saidOn, interpreter, alone, texts }: SealedText, at: QuotePlace): QuoteLink {
  const words = chosenWords(texts[at.field] ?? '', at.start, at.end);
  if (!words) throw new RangeError('no words there');
  return { ...at, ...words, saidOn, interpreter, alone };
}

/** What became of linked words: still as they were sealed, the text was corrected or taken back since, or the record is not there. */
export type LinkStanding =
  | { readonly state: 'as-sealed'; readonly place: WordsPlace }
  | { readonly state: 'corrected'; readonly place: WordsPlace | null }
  | { readonly state: 'record-withdrawn' }
  | { readonly state: 'record-gone' };

/** Whether linked words still stand in the newest version of their text, and where. */
export function linkStanding(link: QuoteLink, text: SealedText | undefined): LinkStanding {
  if (!text) return { state: 'record-gone' };
  if (text.withdrawn) return { state: 'record-withdrawn' };
  if (link.version === text.version) return { state: 'as-sealed', place: { start: link.start, end: link.end } };
  return { state: 'corrected', place: findWords(text.texts[link.field] ?? '', link.quote, link.start) };
}
