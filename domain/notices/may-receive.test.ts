import { expect, it } from 'vitest';
import type { RecipientRecord } from '../recipients/recipient';
import { maySealFor } from '../recipients/recipient-status';
import type { RecipientId } from '../shared/ids';
import { addHours } from '../shared/instant';
import { mayReceive } from './may-receive';
import { now } from './notices-for-tests';

const checked = (name: string, over: Partial<RecipientRecord> = {}): RecipientRecord => ({
  id: name as RecipientId, name, profile: 'police', validFrom: addHours(now, -1000), validUntil: addHours(now, 10_000), verification: { at: now }, revocation: null, withdrawal: null, replaces: null, ...over,
} as RecipientRecord);

const one = checked('Politie Voorbeeldstad');
const other = checked('Politie Denkbeeldstad');
const about = (corrected: RecipientRecord | null) => ({ kind: 'correction', corrects: 'known-destination', corrected }) as const;

it('a correction goes to who got what is wrong, by the same key or the newer one', () => {
  expect(mayReceive(one, about(one), [], now)).toEqual([]);
  expect(mayReceive(checked('Nieuwe sleutel', { replaces: one.id }), about(one), [], now)).toEqual([]);
  expect(mayReceive(other, about(one), [], now)).toEqual([{ code: 'correction-for-another', about: { name: 'Politie Voorbeeldstad' } }]);
});

it('a correction goes to another one while the key of who got it cannot be used', () => {
  const expired = checked('Politie Voorbeeldstad', { validUntil: addHours(now, -1) });
  expect(maySealFor(expired, now)).not.toEqual([]);
  expect(mayReceive(other, about(expired), [], now)).toEqual([]);
});
