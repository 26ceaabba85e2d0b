import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { DepartureEvent } from '#domain/departures/departure-record';
import { addHours } from '#domain/shared/instant';
import { refusal } from '#domain/shared/refusal';
import { minorId } from '../minors/file-for-tests';
import { openScreen, Refused, settle } from '../minors/window-for-tests';
import { Departure } from './Departure';
import { departure, departureId, fileWith, present, transfer } from './file-for-tests';

afterEach(cleanup);

const open = (told: Parameters<typeof departure>[0], answers: Parameters<typeof openScreen>[1] = {}) => {
  const file = fileWith({ departures: [departure(told)] });
  return openScreen(<Departure id={departureId} minor={minorId} />, { 'minors.open': () => file, 'minors.read': () => file, ...answers });
};
const step = (title: string | RegExp) => screen.getAllByRole('listitem').find((item) => within(item).queryByText(title))!;
const reported = (hoursAgo: number): DepartureEvent => ({
  move: 'report-missing', at: addHours(present(), -hoursAgo), by: 'Voogd Proef',
  body: { departureId, reportedAt: addHours(present(), -hoursAgo), reportedBy: 'Voogd Proef', channel: 'avim', policeNumber: 'P-1', reasonLate: '' },
});

describe('the clock of a departure', () => {
  it('is quiet under the ordinary limit, and says how much time is left', async () => {
    await open({ hoursAgo: 2 });
    expect(within(step('Meld de vermissing bij de politie')).getByText(/^nog 2[12] u/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /Melden moet binnen 24 uur/ }).dataset['tone']).toBe('quiet');
    expect(screen.getByText(/geen reden bekend om eerder te melden/)).toBeTruthy();
  });

  it('turns to due in the last quarter', async () => {
    await open({ hoursAgo: 20 });
    expect(screen.getByRole('img', { name: /Melden moet binnen 24 uur/ }).dataset['tone']).toBe('attention');
  });

  it('is late after one hour when there is urgency, and says why', async () => {
    await open({ hoursAgo: 2, urgencies: ['protected-shelter'] });
    const ruler = screen.getByRole('img', { name: /Melden moet binnen 1 uur/ });
    expect(ruler.dataset['tone']).toBe('danger');
    expect(within(ruler).getByText('1 u, melden')).toBeTruthy();
    expect(within(step('Meld de vermissing bij de politie')).getByText(/te laat$/)).toBeTruthy();
    expect(screen.getByText('De jongere woonde in beschermde opvang.')).toBeTruthy();
  });

  it('always shows 112 while the youth is away', async () => {
    await open({ hoursAgo: 200, status: 'unknown-destination', events: [reported(190)] });
    expect(screen.getByText('Is er direct gevaar? Bel 112.')).toBeTruthy();
  });
});

describe('the steps of a departure', () => {
  it('says of a blocked step which ground can hold, and from when', async () => {
    const bookedAt = addHours(present(), -10);
    await open({ hoursAgo: 12, status: 'missing-reported', events: [reported(1), { move: 'note-evidence', at: present(), by: 'Voogd Proef', body: { departureId, kind: 'missed-arrival', bookedAt, notedBy: 'COA' } }] });
    const unknown = step(/Stel onbekende bestemming \(MOB\) vast/);
    expect(within(unknown).getByText(/Grond 1: 48 uur.*Die grond kan vanaf/)).toBeTruthy();
    expect(within(unknown).getByText(/Grond 2: 2 keer/)).toBeTruthy();
    expect(within(unknown).queryByRole('button', { name: 'Stel onbekende bestemming vast' })).toBeNull();
  });

  it('opens the step when a ground holds', async () => {
    const bookedAt = addHours(present(), -50);
    await open({ hoursAgo: 60, status: 'missing-reported', events: [reported(59), { move: 'note-evidence', at: present(), by: 'Voogd Proef', body: { departureId, kind: 'missed-arrival', bookedAt, notedBy: 'COA' } }] });
    expect(within(step(/Stel onbekende bestemming \(MOB\) vast/)).getByRole('button', { name: 'Stel onbekende bestemming vast' })).toBeTruthy();
  });

  it('asks why when the report is late, keeps what was typed on a refusal, and returns the keyboard after closing', async () => {
    const desk = await open({ hoursAgo: 30 }, { 'departures.reportMissing': () => new Refused({ kind: 'not-allowed', reasons: [refusal('late-report-needs-reason', { minutes: 360 })] }) });
    fireEvent.click(screen.getByRole('button', { name: 'Noteer de melding' }));
    await settle();
    const form = screen.getByRole('form', { name: 'Noteer de melding' });
    expect(within(form).getByLabelText('Waarom later?')).toBeTruthy();
    fireEvent.change(within(form).getByLabelText('Gemeld door'), { target: { value: 'Voogd Proef' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Nu' }));
    fireEvent.submit(form);
    await settle();
    expect(within(form).getByText(/6 u te laat\. Schrijf waarom/)).toBeTruthy();
    expect(within(form).getByLabelText<HTMLInputElement>('Gemeld door').value).toBe('Voogd Proef');
    expect(desk.asked('departures.reportMissing')).toMatchObject([{ departureId, reportedBy: 'Voogd Proef', policeNumber: '' }]);
    fireEvent.click(within(form).getByRole('button', { name: 'Sluit zonder vast te leggen' }));
    await settle();
    expect(document.activeElement?.textContent).toBe('Noteer de melding');
    expect(screen.getAllByRole('button').filter((button) => button.dataset['kind'] === 'primary')).toHaveLength(1);
  });

  it('offers "weer gezien" before a report and "terug" after it', async () => {
    await open({});
    expect(screen.getByRole('button', { name: 'Weer gezien' })).toBeTruthy();
    cleanup();
    await open({ status: 'missing-reported', events: [reported(1)] });
    expect(screen.getByRole('button', { name: 'De jongere is terug' })).toBeTruthy();
  });
});

const event = <M extends DepartureEvent['move']>(move: M, hoursAgo: number, body: object): DepartureEvent => ({ move, at: addHours(present(), -hoursAgo), by: 'Voogd Proef', body: { departureId, ...body } }) as unknown as DepartureEvent;

describe('a step that is not a move', () => {
  it('says who does it and by when, and is noted with who, when and number', async () => {
    const desk = await open({ hoursAgo: 3 }, { 'departures.noteStep': () => ({ status: 'not-found' }) });
    expect(within(step('COA en Nidos vertellen het elkaar')).getByText('Nidos')).toBeTruthy();
    expect(within(step('Ga kamer, telefoon en netwerk na')).getByText(/te laat$/)).toBeTruthy();
    fireEvent.click(within(step('COA en Nidos vertellen het elkaar')).getByRole('button', { name: 'Noteer de stap' }));
    await settle();
    const form = screen.getByRole('form', { name: 'COA en Nidos vertellen het elkaar' });
    fireEvent.change(within(form).getByLabelText('Gedaan door'), { target: { value: 'Mentor Verzonnen' } });
    fireEvent.change(within(form).getByLabelText(/Nummer of kenmerk/), { target: { value: 'COA-7' } });
    fireEvent.click(within(form).getByRole('button', { name: 'Nu' }));
    fireEvent.submit(form);
    await settle();
    expect(desk.asked('departures.noteStep')).toMatchObject([{ departureId, step: 'tell-each-other', doneBy: 'Mentor Verzonnen', number: 'COA-7', note: '' }]);
  });

  it('that was done says by whom and under which number', async () => {
    await open({ hoursAgo: 3, events: [event('note-step', 1, { step: 'tell-each-other', doneAt: addHours(present(), -1), doneBy: 'Mentor Verzonnen', number: 'COA-7', note: '' })] });
    expect(within(step('COA en Nidos vertellen het elkaar')).getByText('Door Mentor Verzonnen. Nummer COA-7.')).toBeTruthy();
  });
});

describe('how a departure ends', () => {
  it('shows what is asked after a death calmly: no clock, no 112, no haste, and no search', async () => {
    await open({ hoursAgo: 60, status: 'died', events: [reported(58), event('die', 2, { heardAt: addHours(present(), -2), diedOn: null, confirmedBy: 'police', toldBy: 'Agent Denkbeeld', number: '', note: '' })] });
    expect(screen.getByText('De jongere is overleden. Verteld door Agent Denkbeeld. Vastgesteld door: politie.')).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
    expect(screen.queryByText(/Bel 112/)).toBeNull();
    expect(screen.queryByText(/De voogdij stopt niet/)).toBeNull();
    expect(screen.queryByText(/Is de bestemming bekend/)).toBeNull();
    expect(within(step('Spreek af wie de familie en de huisgenoten vertelt')).getByText(/Neem de tijd/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Klopt dit niet? Herstel het' })).toBeTruthy();
  });

  it('says after majority that the search goes on and guardianship does not', async () => {
    await open({ hoursAgo: 60, status: 'of-age', events: [reported(58), event('come-of-age', 2, { reachedOn: '2026-11-24', note: '' })] });
    expect(screen.getByText(/De vermissing is nu van de politie; het zoeken gaat door/)).toBeTruthy();
    expect(step('Vertel de politie dat de voogdij is geëindigd')).toBeTruthy();
  });

  it('keeps a youth who was found open until the youth is back', async () => {
    await open({ hoursAgo: 60, status: 'found', events: [reported(58), event('find', 2, { seenAt: addHours(present(), -2), where: 'Station', by: 'Agent Denkbeeld', policeNumber: '', stays: 'Politiebureau' })] });
    expect(screen.getByText(/De jongere is nu: Politiebureau\. De jongere is nog niet terug/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'De jongere is terug' })).toBeTruthy();
    expect(within(step('Spreek af waar de jongere nu blijft')).getByRole('button', { name: 'Noteer de stap' }).dataset['kind']).toBe('primary');
  });

  it('shows the days of COA and Nidos side by side with why they differ', async () => {
    const body = { avimNoticeOn: '2026-11-24', coaDepartureOn: '2026-11-20', nidosDepartureOn: '2026-11-18', reasonDatesDiffer: 'COA telt vanaf de melding.' };
    await open({ hoursAgo: 300, status: 'unknown-destination', events: [reported(290), event('confirm-unknown', 10, body)] });
    expect(within(step(/Stel onbekende bestemming \(MOB\) vast/)).getByText(/COA 20-11-2026, Nidos 18-11-2026\. Verschil: 2 dagen\. COA telt vanaf de melding/)).toBeTruthy();
  });
});

describe('adding details', () => {
  it('fills in what was open without a reason, and asks for one when something changes', async () => {
    const desk = await open({ hoursAgo: 3 }, { 'departures.addDetails': () => ({ status: 'not-found' }) });
    fireEvent.click(screen.getByRole('button', { name: 'Vul aan of verbeter' }));
    await settle();
    const form = screen.getByRole('form', { name: 'Vul de gegevens aan' });
    fireEvent.change(within(form).getByLabelText(/Bagage/), { target: { value: 'Rugzak' } });
    expect(within(form).queryByLabelText('Waarom verandert u dit?')).toBeNull();
    fireEvent.change(within(form).getByLabelText(/Kleding/), { target: { value: 'Blauwe jas' } });
    fireEvent.change(within(form).getByLabelText('Waarom verandert u dit?'), { target: { value: 'De grijze jas hangt er nog.' } });
    fireEvent.submit(form);
    await settle();
    expect(desk.asked('departures.addDetails')).toMatchObject([{ departureId, reason: 'De grijze jas hangt er nog.', details: { luggage: 'Rugzak', clothing: 'Blauwe jas', lastSeenBy: 'nachtdienst', photoId: null } }]);
  });
});

describe('a youth who is back while a transfer runs', () => {
  const openKnown = (status: Parameters<typeof transfer>[0], answers: Parameters<typeof openScreen>[1] = {}) => {
    const file = fileWith({ departures: [departure({ hoursAgo: 60, status: 'known-destination', events: [reported(58)] })], transfers: [transfer(status)] });
    return openScreen(<Departure id={departureId} minor={minorId} />, { 'minors.open': () => file, 'minors.read': () => file, ...answers });
  };
  const openForm = async () => {
    fireEvent.click(screen.getByRole('button', { name: 'De jongere is terug' }));
    await settle();
    return screen.getByRole('form', { name: 'Noteer de terugkeer' });
  };

  it('is asked about: what was missing stands beside the question, and nothing typed is lost', async () => {
    const desk = await openKnown('requested', { 'departures.return': () => new Refused({ kind: 'not-valid', fields: [{ field: 'transfer.answer', code: 'required', about: {} }, { field: 'transfer.reason', code: 'required', about: {} }] }) });
    const form = await openForm();
    expect(within(form).getByText('Er loopt een overdracht naar Beispielstadt, Duitsland. Stand: verzoek loopt.')).toBeTruthy();
    fireEvent.change(within(form).getByLabelText('Door wie?'), { target: { value: 'Mentor Verzonnen' } });
    fireEvent.submit(form);
    await settle();
    expect(desk.asked('departures.return')).toMatchObject([{ by: 'Mentor Verzonnen', transfer: { reason: '' } }]);
    expect(within(form).getByRole('radiogroup', { name: 'Gaat de overdracht door?' }).getAttribute('aria-describedby')).toBeTruthy();
    expect(within(form).getByLabelText('Waarom?').getAttribute('aria-invalid')).toBe('true');
    expect(within(form).getByLabelText<HTMLInputElement>('Door wie?').value).toBe('Mentor Verzonnen');
  });

  it('sends the answer with the return, as one act', async () => {
    const desk = await openKnown('requested', { 'departures.return': () => ({ status: 'returned' }) });
    const form = await openForm();
    fireEvent.click(within(form).getByLabelText(/^Ga door met de overdracht/));
    fireEvent.change(within(form).getByLabelText('Waarom?'), { target: { value: 'Zij wil er nog heen.' } });
    fireEvent.submit(form);
    await settle();
    expect(desk.asked('departures.return')).toMatchObject([{ departureId, transfer: { answer: 'go-on', reason: 'Zij wil er nog heen.' } }]);
  });

  it('is not asked about when it was handed over: that is with somebody else', async () => {
    const desk = await openKnown('handed-over', { 'departures.return': () => ({ status: 'returned' }) });
    const form = await openForm();
    expect(within(form).queryByRole('radiogroup')).toBeNull();
    fireEvent.submit(form);
    await settle();
    expect(desk.asked('departures.return')).toMatchObject([{ departureId, transfer: null }]);
  });
});
