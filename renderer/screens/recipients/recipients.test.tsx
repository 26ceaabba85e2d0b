import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { KeyProblem } from '#domain/recipients/key-file';
import { openScreen } from '../minors/window-for-tests';
import { Fingerprint } from './Fingerprint';
import { ImportPanel } from './ImportPanel';

afterEach(cleanup);
const fingerprint = Array.from({ length: 16 }, (_, place) => place.toString(16).padStart(4, '0')).join('');

describe('a fingerprint', () => {
  it('hides the two groups that the other side must read, until the key is checked', async () => {
    await openScreen(<Fingerprint recipient={{ fingerprint, askedGroups: [3, 11] }} masked />, {});
    const groups = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(groups).toHaveLength(16);
    expect(groups[2]).toBe('3····');
    expect(groups[10]).toBe('11····');
    expect(groups[3]).toBe('40003');
  });

  it('shows all groups afterwards', async () => {
    await openScreen(<Fingerprint recipient={{ fingerprint, askedGroups: [3, 11] }} masked={false} />, {});
    expect(screen.getAllByRole('listitem')[2]?.textContent).toBe('30002');
  });
});

describe('adding a key', () => {
  const look = (problem: KeyProblem | null) => ({ problem, facts: null, known: false, sameParty: null });

  it('says what is wrong with it before anything is asked', async () => {
    await openScreen(<ImportPanel known={[]} onDone={() => undefined} onClose={() => undefined} />, { 'recipients.look': () => look('private-key') });
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'AGE-SECRET-KEY-1' } });
    expect(await screen.findByText(/Dit is een geheime sleutel/)).toBeTruthy();
    expect(screen.queryByLabelText('Naam van de ontvanger')).toBeNull();
  });

  it('asks whose a good key is', async () => {
    await openScreen(<ImportPanel known={[]} onDone={() => undefined} onClose={() => undefined} />, { 'recipients.look': () => look(null) });
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'age1x' } });
    expect(await screen.findByLabelText('Naam van de ontvanger')).toBeTruthy();
  });

  it('shows a file of bytes as chosen, and a file of text as text', async () => {
    const bytes = btoa(String.fromCodePoint(0x30, 0x82, 0, 255));
    await openScreen(<ImportPanel known={[]} onDone={() => undefined} onClose={() => undefined} />, { 'recipients.chooseFile': () => ({ file: bytes }), 'recipients.look': () => look('not-a-certificate') });
    fireEvent.click(screen.getByRole('button', { name: 'Kies een bestand' }));
    expect(await screen.findByText(/U hebt een bestand gekozen/)).toBeTruthy();
  });
});
