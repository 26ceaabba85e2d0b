import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { newId, type GroupTalkId, type MinorId } from '#domain/shared/ids';
import { useWindow } from '../../state/store';
import { at, file, minorId, talk } from '../minors/file-for-tests';
import { openScreen, Refused, settle } from '../minors/window-for-tests';
import { Conversation } from './Conversation';
import { GroupTalk } from './GroupTalk';

afterEach(cleanup);
const group = { id: newId<GroupTalkId>(at, Uint8Array.from({ length: 10 }, () => 7)), size: 2, rev: 3 };
const other = newId<MinorId>(at, Uint8Array.from({ length: 10 }, () => 9));
const ofGroup = { ...file, conversations: [{ ...talk, alone: false, group }] };
const press = async (name: string) => { fireEvent.click(screen.getByRole('button', { name })); await settle(); };
const fill = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const refusedAt = (...fields: string[]) => () => new Refused({ kind: 'not-valid', fields: fields.map((field) => ({ field, code: 'required', about: {} })) });
const start = { shared: {}, youths: [], now: 0 };

it('corrects the shared part with one reason, and sends nothing of one youth', async () => {
  const window = await openScreen(<Conversation minor={minorId} id={talk.id} correct="shared" />, { 'minors.read': () => ofGroup, 'conversations.correctGroup': refusedAt('reason', 'shared.topics.1.reason') });
  expect(screen.getByText(/in het dossier van elke jongere uit de groep/)).toBeTruthy();
  expect(screen.queryByLabelText(/^Eigen woorden/)).toBeNull();
  await press('Verzegel de correctie');
  const reason = screen.getByLabelText(/^Waarom corrigeert u dit/);
  expect(reason.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(reason);
  fill(/^Waarom corrigeert u dit/, 'Het was in de keuken.');
  expect(reason.getAttribute('aria-invalid')).toBeNull();
  fill(/^Plaats/, 'Keuken');
  expect(Object.keys(useWindow.getState().drafts)).toEqual([`group-correction:${group.id}`]);

  window.answer('conversations.correctGroup', () => ({}));
  await press('Verzegel de correctie');
  const sent = window.asked('conversations.correctGroup').at(-1);
  expect(sent).toMatchObject({ groupTalkId: group.id, rev: 3, reason: 'Het was in de keuken.', shared: { place: 'Keuken', durationMinutes: 50 } });
  for (const own of [talk.ownWords, talk.reading, talk.riskReason, minorId]) expect(JSON.stringify(sent)).not.toContain(own);
  expect(useWindow.getState().route).toEqual({ name: 'conversation', minor: minorId, id: talk.id });
  expect(useWindow.getState().drafts).toEqual({});
  window.close();
});

it('corrects the part of one youth without what the group shares', async () => {
  const window = await openScreen(<Conversation minor={minorId} id={talk.id} correct />, { 'minors.read': () => ofGroup, 'conversations.correct': () => ({}) });
  expect(screen.queryByLabelText(/^Plaats/)).toBeNull();
  fill(/^Waarom corrigeert u dit/, 'De tolk hoorde het anders.');
  fill(/^Uw lezing/, 'Er is veel druk.');
  await press('Verzegel de correctie');
  const { minorId: _minor, alone: _alone, id: _id, version: _version, recordedAt: _at, versions: _versions, done: _done, group: _group, ...said } = ofGroup.conversations[0]!;
  expect(window.asked('conversations.correct')).toMatchObject([{ conversationId: talk.id, conversation: { ...said, alone: false, reading: 'Er is veel druk.' } }]);
  window.close();
});

it('names the shared part and the own part apart where a group conversation is read', async () => {
  const window = await openScreen(<Conversation minor={minorId} id={talk.id} />, { 'minors.read': () => ofGroup });
  await press('Verbeter het gedeelde deel');
  expect(useWindow.getState().route).toEqual({ name: 'conversation', minor: minorId, id: talk.id, correct: 'shared' });
  window.close();
});

it('notes with one youth that this one does not want to talk, and says of whom something is missing', async () => {
  const list = () => [{ id: minorId, name: 'Thị Proef' }, { id: other, name: 'Yonas Proef' }];
  const kept = { ...start, youths: [{ minorId, own: {} }, { minorId: other, own: {} }] };
  const window = await openScreen(<GroupTalk />, { 'minors.list': list, 'drafts.find': () => ({ body: kept, savedAt: at }), 'conversations.recordGroup': refusedAt('youths.1.riskReason') });
  expect(screen.queryByRole('button', { name: 'Wil niet praten' })).toBeNull();
  await press('Thị Proef wil niet praten over “Wens om te vertrekken”');
  await press('Thị Proef wil niet praten over “Wens om te vertrekken”');
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Uw lezing/).value).toBe('Wil nu niet praten over “Wens om te vertrekken”.');
  await press('Rond af');
  expect(window.asked('conversations.recordGroup')).toMatchObject([{ youths: [{ reading: 'Wil nu niet praten over “Wens om te vertrekken”.' }, { reading: '' }] }]);
  expect(screen.getByRole('radio', { name: 'Yonas Proef (vul nog aan)', checked: true })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Waarom dit risico?'));

  await press('Gooi dit concept weg');
  fireEvent.click(screen.getAllByRole('button', { name: 'Gooi dit concept weg' }).at(-1)!);
  await settle();
  expect(window.asked('drafts.discard')).toContainEqual({ key: 'group-talk' });
  expect(useWindow.getState().drafts).toEqual({});
  window.close();
});
