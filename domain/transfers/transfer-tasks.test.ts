import { describe, expect, it } from 'vitest';
import { nothingRecorded } from '../minors/empty-file-for-tests';
import type { MinorFile } from '../minors/minor-file';
import { addHours, instant } from '../shared/instant';
import type { TransferEvent, TransferRecord } from './transfer-record';
import type { TransferStatus } from './transfer';
import { transferTasks } from './transfer-tasks';

const now = instant('2026-11-24T10:00:00Z');
const minor = { id: 'm', statedBirthDate: '2011-01-01', establishedBirthDate: null } as unknown as MinorFile['minor'];
const event = (move: string, body: object = {}): TransferEvent => ({ move, at: addHours(now, -24), by: 'Voogd Proef', body }) as unknown as TransferEvent;
const order = (enforceableAtOnce: boolean, finalOn: string | null = null) => event('record-order', { court: 'Rechtbank Voorbeeld', number: '1', decidedOn: '2026-11-10', sentOn: '2026-11-11', enforceableAtOnce, finalOn });
const handOver = event('hand-over', { receivedBy: 'R', organisation: 'Jugendamt', startsOn: '2026-11-12', items: [], handedOver: 'x', openPoints: '', role: '' });
const signed = event('sign-hand-over', { signedOn: '2026-11-12', signedForGuardian: 'A', signedForReceiver: 'B', keptWhere: 'Kast' });
const ended = event('end-guardianship', { endsOn: '2026-11-12' });
const done = (step: string) => event('note-step', { step, doneOn: '2026-11-13', doneBy: 'x', number: '', note: '' });
const closed = event('close', { note: '' });

const asked = (status: TransferStatus, events: readonly TransferEvent[], departure = 'known-destination') => {
  const transfer = { id: 't', departureId: 'd', status, startedAt: addHours(now, -400), events } as unknown as TransferRecord;
  return transferTasks({ ...nothingRecorded, minor, departures: [{ id: 'd', status: departure }] as unknown as MinorFile['departures'], transfers: [transfer] }, now).map(({ kind, dueAt }) => [kind, dueAt.slice(0, 10)]);
};

describe('a transfer asks for what is left after the hand-over', () => {
  it('the signatures, the confirmation of the receiver and the end by the order', () => {
    expect(asked('handed-over', [order(true), handOver])).toEqual([['sign-hand-over', '2026-11-26'], ['ask-receiver', '2026-12-07'], ['confirm-end', '2026-11-26']]);
    expect(asked('handed-over', [order(true), handOver, signed, done('receiver-confirmed')])).toEqual([['confirm-end', '2026-11-26']]);
  });
  it('or whether the order became final, when it was not enforceable at once', () => {
    const rest = [handOver, signed, done('receiver-confirmed')];
    expect(asked('handed-over', [order(false), ...rest])).toEqual([['ask-order-final', '2026-12-07']]);
    expect(asked('handed-over', [order(false, '2026-11-20'), ...rest])).toEqual([['confirm-end', '2026-12-04']]);
  });
  it('once guardianship ended, the registration; the police are asked by the departure and the notice', () => {
    const events = [order(true), handOver, signed, done('receiver-confirmed'), ended];
    expect(asked('guardianship-ended', events)).toEqual([['register-end', '2026-12-07']]);
    expect(asked('guardianship-ended', [...events, done('nidos-register')])).toEqual([]);
    expect(asked('guardianship-ended', [...events, done('nidos-register')], 'returned'), 'of a youth who is back nothing is confirmed').toEqual([['close-transfer', '2026-12-07']]);
    expect(asked('police-confirmed', [...events, event('confirm-by-police'), done('nidos-register')])).toEqual([['close-transfer', '2026-12-07']]);
  });
  it('once it is closed, the closing of the file, and not while the youth is away again', () => {
    const events = [order(true), handOver, signed, done('receiver-confirmed'), ended, done('nidos-register'), closed];
    expect(asked('closed', events)).toEqual([['close-file', '2026-12-07']]);
    expect(asked('closed', events, 'missing-reported')).toEqual([]);
  });
  it('what stopped, proved false or ended by majority asks for nothing', () => {
    for (const status of ['stopped', 'proven-false', 'came-of-age'] as const) expect(asked(status, [order(true)])).toEqual([]);
  });
});

describe('a check that the guardian goes on with', () => {
  it('is asked for by the transfer, when the youth is found or back; before that the departure asks', () => {
    expect(asked('safety-check', [event('go-on')], 'returned').map(([kind]) => kind)).toEqual(['go-on-with-transfer']);
    expect(asked('safety-check', [event('go-on')], 'found').map(([kind]) => kind)).toEqual(['go-on-with-transfer']);
    expect(asked('safety-check', [], 'destination-claimed')).toEqual([]);
  });
});
