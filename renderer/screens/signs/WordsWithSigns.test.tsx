import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { linkTo, QuotePlace, textOfConversation } from '#domain/signs/quote-link';
import { NewSign, type Sign } from '#domain/signs/sign';
import { piecesOf } from '../../components/Quotable';
import { file, minorId, talk } from '../minors/file-for-tests';
import { openScreen, settle } from '../minors/window-for-tests';
import { WordsWithSigns } from './WordsWithSigns';

const text = textOfConversation(talk);
const place = QuotePlace.parse({ record: 'conversation', id: talk.id, version: 1, field: 'ownWords', start: 13, end: 33 });
const sign: Sign = {
  ...NewSign.parse({ minorId, code: 'high-debt', observedOn: '2026-11-21', source: 'youth', observedBy: 'Proefvoogd', quote: 'x' }), link: linkTo(text, place),
  id: talk.id as unknown as Sign['id'], version: 1, recordedAt: talk.recordedAt, withdrawnAt: null, withdrawnReason: '', earlier: [],
};
const show = (of = text, answers = {}) => openScreen(<WordsWithSigns file={{ ...file, conversations: [talk], signs: [sign] }} text={of} field="ownWords" label="Eigen woorden" />, answers);

it('cuts a text where marks begin and end, also when they overlap, and loses no letter', () => {
  const pieces = piecesOf('abcdef', [{ key: 'a', start: 1, end: 4, number: 1 }, { key: 'b', start: 3, end: 5, number: 2 }]);
  expect(pieces.map((piece) => [piece.text, piece.numbers])).toEqual([['a', []], ['bc', [1]], ['d', [1, 2]], ['e', [2]], ['f', []]]);
});

it('marks the linked words, and shows the sign when the caret is in them', async () => {
  const window = await show();
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([sign.link!.quote]);
  const words = screen.getByLabelText<HTMLTextAreaElement>('Eigen woorden');
  words.setSelectionRange(15, 15);
  fireEvent.select(words);
  expect(document.querySelector('.signs > li')?.getAttribute('aria-current')).toBe('true');
  window.close();
});

it('opens the form with Alt+S on chosen words, and not on none', async () => {
  const window = await show();
  const words = screen.getByLabelText<HTMLTextAreaElement>('Eigen woorden');
  words.setSelectionRange(3, 3);
  fireEvent.keyDown(words, { code: 'KeyS', key: 's', altKey: true });
  expect(document.querySelector('form')).toBeNull();
  words.setSelectionRange(3, 7);
  fireEvent.keyDown(words, { code: 'KeyS', key: 's', altKey: true });
  expect(document.querySelector('form q')?.textContent).toBe(talk.ownWords.slice(3, 7));
  window.close();
});

it('says that the text was corrected since, and whether the words still stand there', async () => {
  const lost = await show({ ...text, version: 2, texts: { ...text.texts, ownWords: 'Iets anders.' } });
  expect(screen.getByText(/niet meer/)).toBeTruthy();
  expect(document.querySelector('mark')).toBeNull();
  lost.close();
});

it('lets nobody change the sealed text', async () => {
  const window = await show();
  const words = screen.getByLabelText<HTMLTextAreaElement>('Eigen woorden');
  expect(words.getAttribute('aria-readonly')).toBe('true');
  expect(fireEvent(words, new InputEvent('beforeinput', { inputType: 'deleteContentBackward', cancelable: true, bubbles: true }))).toBe(false);
  fireEvent.input(words, { target: { value: 'anders' } });
  expect(words.value).toBe(talk.ownWords);
  window.close();
});

it('keeps the chosen words and signs as a draft, and goes on with them', async () => {
  const first = await show();
  const words = screen.getByLabelText<HTMLTextAreaElement>('Eigen woorden');
  words.setSelectionRange(3, 7);
  fireEvent.keyDown(words, { code: 'KeyS', key: 's', altKey: true });
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Welk signaal?' }));
  first.close();
  await settle();
  const body = { from: 3, to: 7, codes: ['high-debt'] };
  expect(first.asked('drafts.save')).toMatchObject([{ key: `link-own-words:${talk.id}:1`, body: { from: 3, to: 7 } }]);
  const second = await show(text, { 'drafts.find': () => ({ body, savedAt: null, place: null }) });
  expect(document.querySelector('form q')?.textContent).toBe(talk.ownWords.slice(3, 7));
  expect(screen.getByRole('button', { name: /^Haal weg: hoge/ })).toBeTruthy();
  fireEvent.keyDown(screen.getByRole('combobox', { name: 'Welk signaal?' }), { key: 'Escape' });
  expect(document.querySelector('form')).toBeNull();
  expect(document.activeElement).toBe(screen.getByLabelText('Eigen woorden'));
  expect(second.asked('drafts.discard')).toEqual([{ key: `link-own-words:${talk.id}:1` }]);
  second.close();
});
