import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useWindow } from '../../state/store';
import { file, minorId, talk } from '../minors/file-for-tests';
import { openScreen, Refused, settle } from '../minors/window-for-tests';
import { ConversationForm } from './ConversationForm';

afterEach(cleanup);
const fill = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const pick = (group: string, answer: string) => fireEvent.click(screen.getByRole('radiogroup', { name: group }).querySelector(`input[value="${answer}"]`)!);
const press = async (name: string) => { fireEvent.click(screen.getByRole('button', { name })); await settle(); };
const refusedAt = (...fields: string[]) => () => new Refused({ kind: 'not-valid', fields: fields.map((field) => ({ field, code: 'required', about: {} })) });

it('keeps everything when it is refused, and puts the keyboard in the first field that needs something', async () => {
  const window = await openScreen(<ConversationForm file={file} />, { 'conversations.record': refusedAt('riskReason', 'understanding') });
  fill(/^Eigen woorden/, 'Ik wil hier blijven.');
  await press('Rond af');
  expect(document.activeElement).toBe(screen.getByLabelText('Waarom dit risico?'));
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Eigen woorden/).value).toBe('Ik wil hier blijven.');
  expect(useWindow.getState().route.name).toBe('today');
  fill('Waarom dit risico?', 'De schuld is hoog.');
  expect(screen.getByLabelText('Waarom dit risico?').getAttribute('aria-invalid')).toBeNull(); // mended, so the message is gone

  window.answer('conversations.record', () => ({ id: talk.id }));
  await press('Rond af');
  expect(window.asked('conversations.record').at(-1)).toMatchObject({ minorId, ownWords: 'Ik wil hier blijven.', language: 'vi', present: ['youth', 'guardian'] });
  expect(useWindow.getState().route).toEqual({ name: 'minor', id: minorId, panel: { kind: 'conversation', id: talk.id } });
  expect(useWindow.getState().drafts).toEqual({});
  window.close();
});

it('opens the topic whose reason is missing', async () => {
  const window = await openScreen(<ConversationForm file={file} />, { 'conversations.record': refusedAt('topics.1.reason') });
  pick('Is dit besproken?', 'yes');
  fireEvent.click(screen.getByRole('button', { name: 'Schuld en betaling' }));
  pick('Is dit besproken?', 'no');
  fireEvent.click(screen.getByRole('button', { name: 'Wat ik moet delen' }));
  await press('Rond af');
  expect(window.asked('conversations.record')).toMatchObject([{ topics: [{ code: 'wish-to-leave', discussed: true }, { code: 'debt-and-payment', discussed: false, reason: '' }] }]);
  expect(screen.getByRole('heading', { name: 'Schuld en betaling' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Waarom niet besproken?'));
  window.close();
});

it('tells what a risk asks for, counted from the day of the conversation', async () => {
  const window = await openScreen(<ConversationForm file={file} />, {});
  fill('Dag', '21-11-2026');
  fill('Tijd', '15:40');
  pick('Hoe groot is het risico?', 'medium');
  expect(screen.getByText('Middel: nieuw gesprek uiterlijk op 28-11-2026.')).toBeTruthy();
  window.close();
});
