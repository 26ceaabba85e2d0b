import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useWindow } from '../../state/store';
import { minorId } from './file-for-tests';
import { NewMinor } from './NewMinor';
import { openScreen, Refused, settle } from './window-for-tests';

afterEach(cleanup);
const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const pick = (group: string, answer: string) => fireEvent.click(screen.getByRole('radiogroup', { name: group }).querySelector(`input[value="${answer}"]`)!);
const press = async (name: string) => { fireEvent.click(screen.getByRole('button', { name })); await settle(); };

it('goes on at the placement when that is refused, keeps what was typed, and adds nobody twice', async () => {
  const window = await openScreen(<NewMinor />, {
    'minors.list': () => [], 'minors.add': () => ({ id: minorId }),
    'placements.record': () => new Refused({ kind: 'not-valid', fields: [{ field: 'from', code: 'not-a-day', about: {} }, { field: 'reason', code: 'required', about: {} }] }),
  });
  fill('Achternaam', 'Trần');
  pick('Waar woont de jongere?', 'now');
  fill('Locatiecode (niet verplicht)', 'kwv-1');
  await press('Voeg toe aan de caseload');

  expect(screen.getByText('Trần staat in uw caseload.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Vanaf'));
  expect(screen.getByLabelText<HTMLInputElement>('Locatiecode (niet verplicht)').value).toBe('kwv-1');
  expect(useWindow.getState().route.name).toBe('today');

  window.answer('placements.record', () => ({ id: minorId }));
  await press('Leg de rest vast');
  expect(window.asked('minors.add')).toHaveLength(1);
  expect(window.asked('placements.record').at(-1)).toMatchObject({ minorId, locationCode: 'KWV-1' });
  expect(useWindow.getState().route).toEqual({ name: 'minor', id: minorId });
  expect(useWindow.getState().drafts).toEqual({});
  window.close();
});

it('warns about a V-number and does not stop', async () => {
  const window = await openScreen(<NewMinor />, { 'minors.list': () => [], 'minors.add': () => ({ id: minorId }) });
  fill('V-nummer (niet verplicht)', '12345');
  expect(screen.getByText(/meestal tien cijfers/)).toBeTruthy();
  await press('Voeg toe aan de caseload');
  expect(window.asked('minors.add')).toMatchObject([{ vNumber: '12345' }]);
  window.close();
});

it('asks nothing of an inspection that nobody did without an asylum request', async () => {
  const window = await openScreen(<NewMinor />, { 'minors.list': () => [], 'minors.add': () => ({ id: minorId }) });
  pick('Asielaanvraag', 'no');
  await press('Voeg toe aan de caseload');
  expect(window.asked('minors.add')).toMatchObject([{ asylumApplication: 'no', ageInspection: { state: 'not-done', reason: 'no-asylum-application' } }]);
  window.close();
});
