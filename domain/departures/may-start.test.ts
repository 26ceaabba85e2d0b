import { expect, it } from 'vitest';
import { departureStatuses } from './departure';
import { isOpen } from './departure-clock';
import { mayStart } from './may-start';

const codes = (statuses: readonly (typeof departureStatuses)[number][]) => mayStart(statuses.map((status) => ({ status }))).map(({ code }) => code);

it('a departure begins beside one that has ended, and beside no other', () => {
  for (const status of departureStatuses) {
    expect(codes([status]), status).toEqual(isOpen(status) ? ['departure-already-open'] : status === 'known-destination' ? ['known-destination-stands'] : []);
  }
});

it('who is gone from a known destination is reported in that departure, also when others came before', () => {
  expect(codes(['returned', 'known-destination'])).toEqual(['known-destination-stands']);
  expect(codes(['known-destination', 'not-found'])).toEqual(['departure-already-open']);
});
