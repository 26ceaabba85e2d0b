import { readdirSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { daysLater, gone, aYouthAway, type Away } from './away-for-tests';

let away: Away;
/** What happens while the dialog for the place is open. */
let meanwhile: () => Promise<unknown>;
afterEach(() => away.test.end());

async function begin(): Promise<void> {
  meanwhile = () => Promise.resolve();
  away = await aYouthAway({ chooseSavePlace: async (name) => {
    await meanwhile();
    return { folder: away.test.out, name };
  } });
}

const missing = () => ({ kind: 'missing', purpose: 'find-youth', legalGround: 'public-task', departureId: away.departureId, recipientId: away.recipientId, withPhoto: false });

async function nothingLeft(): Promise<void> {
  expect(readdirSync(away.test.out)).toEqual([]);
  expect(await away.ask('notices.list', {})).toEqual([]);
  expect(away.test.bugs).toEqual([]);
}

it('a youth who comes back while the place is chosen is not sealed as missing', async () => {
  await begin();
  meanwhile = () => away.ask('departures.return', { departureId: away.departureId, seenAt: gone, where: 'Receptie', by: 'Mentor Verzonnen' });
  expect(await away.refusedWith('notices.seal', missing())).toEqual(['notice-needs-missing']);
  await nothingLeft();
});

it('a key that is taken out of use while the place is chosen is not sealed for', async () => {
  await begin();
  meanwhile = () => away.ask('recipients.withdraw', { recipientId: away.recipientId, reason: 'De sleutel is kwijt.' });
  expect(await away.refusedWith('notices.seal', missing())).toEqual(['recipient-withdrawn']);
  await nothingLeft();
});

it('what changed in the departure or the recipient meanwhile was not seen by the guardian, so nothing is sealed', async () => {
  await begin();
  meanwhile = () => away.ask('departures.noteEvidence', { departureId: away.departureId, kind: 'hit', on: '2026-03-02', where: 'Station', notedBy: 'COA' });
  expect(await away.refusedWith('notices.seal', missing())).toEqual(['changed-meanwhile']);
  meanwhile = () => away.ask('recipients.change', { recipientId: away.recipientId, profile: 'police', format: 'cms-cbc', formatReason: 'Het programma is oud.' });
  expect(await away.refusedWith('notices.seal', missing())).toEqual(['changed-meanwhile']);
  await nothingLeft();
  meanwhile = () => Promise.resolve();
  expect(await away.refusedWith('notices.seal', missing())).toEqual([]);
});

it('a dialog that stays open longer than the passphrase counts lets nothing leave', async () => {
  await begin();
  meanwhile = () => Promise.resolve(away.test.setClock(daysLater(gone, 1)));
  const dossier = { minorId: away.minorId, receiver: 'Jeugddienst Voorbeeld', as: 'draft' };
  expect(await away.refusedWith('dossiers.print', dossier)).toEqual(['passphrase-not-fresh']);
  expect(await away.refusedWith('notices.seal', missing())).toEqual(['passphrase-not-fresh']);
  await nothingLeft();
});

it('a vault that is locked while the place is chosen lets nothing leave, and says so', async () => {
  await begin();
  meanwhile = () => Promise.resolve(away.test.answerer.lock());
  expect(await away.refusedWith('notices.seal', missing())).toEqual(['locked']);
  expect(readdirSync(away.test.out)).toEqual([]);
  expect(away.test.bugs).toEqual([]);
});

it('a copy of the file is not made after the request was refused meanwhile', async () => {
  await begin();
  const { id: accessId } = await away.ask('access.ask', { minorId: away.minorId, askedBy: 'youth', askedOn: '2026-03-02', wish: 'copy', identityCheck: 'known-in-person' });
  await away.ask('access.decide', { accessId, decision: 'granted', identityCheck: 'known-in-person' });
  meanwhile = () => away.ask('access.decide', { accessId, decision: 'refused', identityCheck: 'known-in-person', ground: 'interest-of-youth', reason: 'Iemand leest mee.' });
  expect(await away.refusedWith('access.print', { accessId, more: [] })).toEqual(['access-refused']);
  await nothingLeft();
});
