import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { dayOf } from '#domain/shared/instant';
import { safetyPointCodes, type SafetyPoint } from '#domain/transfers/safety-check';
import type { TransferEvent, TransferRecord } from '#domain/transfers/transfer-record';
import type { Sign } from '#domain/signs/sign';
import { useWindow } from '../../state/store';
import { departure, departureId, fileWith, present, transfer, transferId } from '../departures/file-for-tests';
import { minorId } from '../minors/file-for-tests';
import { openScreen, settle } from '../minors/window-for-tests';
import { Destination } from './Destination';
import { Tracks } from './Tracks';

afterEach(cleanup);

const answered = (point: SafetyPoint, answer: 'yes' | 'no' = 'yes'): TransferEvent =>
  ({ move: 'answer-check', at: present(), by: 'Voogd Proef', body: { transferId, point, answer, evidence: 'Gezien.', checkedOn: dayOf(present()), identity: point === 'host-identity-proved' ? { how: 'document-seen', by: 'Jeugddienst Voorbeeld' } : null } });

async function open(record: TransferRecord, signs: readonly Sign[] = []) {
  const file = fileWith({ signs, departures: [departure({ status: 'destination-claimed' })], transfers: [record] });
  const desk = await openScreen(<Destination id={departureId} minor={minorId} />, { 'minors.open': () => file, 'minors.read': () => file, 'transfers.answerCheck': () => ({ status: 'safety-check' }), 'transfers.judgeSign': () => ({ status: 'safety-check' }) });
  act(() => useWindow.getState().setSession({ guardian: { name: 'Marloes Proef', organisation: 'Proef' } }));
  return desk;
}
const primary = () => screen.getAllByRole('button').filter((button) => button.dataset['kind'] === 'primary').map((button) => button.textContent);

it('walks through the points: the first open one is there, and saving leads to the next', async () => {
  const desk = await open(transfer());
  expect(screen.getByText('Punt 1 van 11')).toBeTruthy();
  expect(screen.getByText('0 van 11 klaar')).toBeTruthy();
  expect(within(screen.getByRole('radiogroup', { name: 'Antwoord' })).queryByText('niet van toepassing')).toBeNull();
  fireEvent.click(within(screen.getByRole('radiogroup', { name: 'Antwoord' })).getByLabelText('ja'));
  fireEvent.change(screen.getByLabelText('Waaruit blijkt dat?'), { target: { value: 'Met beeld gebeld, tolk erbij.' } });
  fireEvent.submit(screen.getByRole('form', { name: /zelf gesproken/ }));
  await settle();
  expect(desk.asked('transfers.answerCheck')).toEqual([{ transferId, point: 'youth-heard-alone', answer: 'yes', evidence: 'Met beeld gebeld, tolk erbij.', checkedOn: dayOf(present()), identity: null }]);
  expect(screen.getByText('Punt 2 van 11')).toBeTruthy();
});

it('says what stands in the way, and does not let the guardian be the second person', async () => {
  await open(transfer('safety-check', [answered('host-identity-proved', 'no')]));
  expect(screen.getByText(/Antwoord is nee: De identiteit/)).toBeTruthy();
  expect(screen.getByText('Nog 10 punten zijn open.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Noteer een oordeel' }));
  await settle();
  fireEvent.change(screen.getByLabelText('Tweede beoordelaar'), { target: { value: 'marloes  proef' } });
  const button = () => screen.getByRole('button', { name: 'Noteer het oordeel' });
  expect(button().getAttribute('aria-disabled')).toBe('true');
  expect(screen.getAllByText('De tweede beoordelaar moet iemand anders zijn dan u. Vraag een collega.').length).toBeGreaterThan(0);
  fireEvent.change(screen.getByLabelText('Tweede beoordelaar'), { target: { value: 'Joris Ander' } });
  expect(button().getAttribute('aria-disabled')).toBeNull();
});

it('leads from a complete check to the verdict, and from an approval to known destination', async () => {
  await open(transfer('safety-check', safetyPointCodes.map((point) => answered(point))));
  expect(screen.getByText(/De toets is compleet/)).toBeTruthy();
  expect(primary()).toEqual(['Noteer een oordeel']);
  cleanup();
  await open(transfer('suitable', safetyPointCodes.map((point) => answered(point))));
  expect(primary()).toEqual(['Stel bekende bestemming vast']);
});

it('a strong sign about the host is judged beside the check, by itself and with a reason', async () => {
  const sign = { id: '01900000-0000-7000-8000-0000000000aa', code: 'papers-held', subject: 'host', version: 2, withdrawnAt: null, observedOn: dayOf(present()), observedBy: 'Agent Denkbeeld' } as unknown as Sign;
  const desk = await open(transfer('safety-check', safetyPointCodes.map((point) => answered(point))), [sign]);
  expect(screen.getAllByText(/Er is een sterk signaal over de gastheer of gastvrouw, niet weerlegd/).length).toBeGreaterThan(0);
  fireEvent.click(screen.getByRole('button', { name: /^Beoordeel/ }));
  await settle();
  fireEvent.click(screen.getByLabelText('Geen gevaar bij deze bestemming'));
  fireEvent.change(screen.getByLabelText('Waarop berust dat?'), { target: { value: 'De papieren liggen bij de jongere.' } });
  fireEvent.submit(screen.getByRole('form', { name: 'Document ingenomen door ander' }));
  await settle();
  expect(desk.asked('transfers.judgeSign')).toEqual([{ transferId, signId: sign.id, version: 2, outcome: 'no-danger', judgement: 'De papieren liggen bij de jongere.' }]);
});

it('does not ask to tell the police at once what would be refused: an approval that grew old asks for the check first', async () => {
  const points = safetyPointCodes.map((point) => answered(point));
  const old = points.map((event) => ({ ...event, body: { ...event.body, checkedOn: '2020-01-01' } }) as TransferEvent);
  for (const [events, act] of [[points, 'Maak het bericht'], [old, 'Ga de toets na']] as const) {
    const record = transfer('suitable', events);
    await openScreen(<Tracks file={fileWith({ departures: [departure({ status: 'known-destination' })], transfers: [record] })} transfer={record} today={dayOf(present())} />, {});
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([act]);
    cleanup();
  }
});
