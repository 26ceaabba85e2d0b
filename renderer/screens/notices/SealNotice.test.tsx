import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { RecipientRecord } from '#domain/recipients/recipient';
import { newId, type RecipientId } from '#domain/shared/ids';
import { addHours } from '#domain/shared/instant';
import { composeNotice } from '#domain/notices/compose-notice';
import type { NoticeChoice } from '#domain/notices/notice';
import { withheldFrom } from '#domain/notices/withheld';
import { departure, departureId, fileWith, present, transfer } from '../departures/file-for-tests';
import { openScreen } from '../minors/window-for-tests';
import { wordsIn } from '../../words/words';
import { payloadPairs } from './Payload';
import { SealNotice } from './SealNotice';

afterEach(cleanup);

const recipient = (name: string, seed: number, verified: boolean): RecipientRecord => ({
  id: newId<RecipientId>(present(), Uint8Array.from({ length: 10 }, () => seed)), rev: 1, name, profile: 'police', format: 'cms-gcm', formatReason: '', keyType: 'certificate', revocation: null, withdrawal: null, list: null, wrongTries: [], numbers: [], chain: [], anchoredIn: null, replaces: null, organisation: '', serial: '01', usage: ['keyAgreement'], subject: name, issuer: name, selfSigned: true, keyKind: 'P-256', validFrom: addHours(present(), -100),
  validUntil: addHours(present(), 10_000), fingerprint: 'ab'.repeat(32), spkiSha256: 'cd'.repeat(32), importedAt: present(), askedGroups: [3, 11],
  verification: verified ? { at: present(), by: 'Voogd Proef', spokenWith: 'Agent Proef', number: '000 555 00 99', numberFrom: 'website' } : null,
});
const known = departure({ status: 'known-destination' });
const file = fileWith({ departures: [known], transfers: [transfer('suitable')] });
const sender = { name: 'Voogd Proef', organisation: 'Proef', phone: '000 555 01 00' };
const payload = (choice: NoticeChoice) => composeNotice({ file, departure: known, transfer: transfer('suitable'), corrects: null, photo: null, attachments: [], sender, now: present() }, choice);

describe('sealing a notice', () => {
  it('offers only verified recipients, and says of the others why not', async () => {
    await openScreen(<SealNotice file={file} departure={known} />, { 'notices.list': () => [], 'recipients.list': () => [recipient('Politie A', 1, true), recipient('Politie B', 2, false)] });
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent).some((text) => text?.includes('Politie B'))).toBe(false);
    expect(screen.getByText(/nog niet gecontroleerd\. Bel en vergelijk/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Verzegel bericht' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('shows what leaves beside what stays before anything can be sealed', async () => {
    const desk = await openScreen(<SealNotice file={file} departure={known} />, {
      'notices.list': () => [],
      'recipients.list': () => [recipient('Politie A', 1, true)],
      'notices.preview': (choice: NoticeChoice) => ({ payload: payload(choice), withheld: withheldFrom(payload(choice)) }),
    });
    fireEvent.click(screen.getByLabelText(/Politie A/));
    fireEvent.click(screen.getByLabelText(/taak van algemeen belang/));
    fireEvent.change(screen.getByLabelText('Wie bevestigde de bestemming?'), { target: { value: 'Jugendamt Beispiel' } });
    fireEvent.change(screen.getByLabelText('Waarom niet als vermist gemeld?'), { target: { value: 'Nummer volgt.' } });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Verzegel bericht' }).getAttribute('aria-disabled')).toBeNull(), { timeout: 3000 });
    const shown = screen.getByRole('heading', { name: 'Dit gaat mee' }).parentElement!;
    expect(within(shown).getByText('Jugendamt Beispiel')).toBeTruthy();
    expect(within(shown).getByText(/Waarom: om terug te kunnen bellen/)).toBeTruthy();
    expect(within(document.querySelector<HTMLElement>('.stays')!).getByText('Adres van de bestemming')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Proefstraat');
    expect(desk.asked('notices.preview')).toHaveLength(1);
    expect(desk.asked('notices.seal')).toHaveLength(0);
  });
});

it('shows every field of the message, each under its own label', () => {
  const words = wordsIn('nl');
  const made = payload({ kind: 'known-destination', departureId, recipientId: recipient('A', 1, true).id, legalGround: 'public-task', purpose: 'close-investigation', confirmedBy: 'Jugendamt', notMissingBecause: 'Nummer volgt.', addressReason: '', attachments: [], shortSeen: [] });
  const labels = payloadPairs(made, words).map(([label]) => label);
  expect(new Set(labels).size).toBe(labels.length);
  for (const [group, value] of Object.entries(made)) {
    const fields = value !== null && typeof value === 'object' ? Object.keys(value).map((name) => `${group}.${name}`) : [group];
    if (value !== null) for (const field of fields) expect(labels, field).toContain(words.field.notices.fields[field as keyof typeof words.field.notices.fields]);
  }
});
