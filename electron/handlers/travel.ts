import { mayRecordStay } from '#domain/minors/may-record';
import { journeyOf, placeFor } from '#domain/minors/stay';
import type { StayId } from '#domain/shared/ids';
import { findStay } from '#db/queries/travel';
import { addStay, correctStay, orderStays, withdrawStay } from '#db/writes/travel';
import { fileOf, freshId } from './desk';
import type { HandlersOf } from './handler';
import { allow, found, refuseWhen } from './refused';

export const travel: HandlersOf<'travel'> = {
  'travel.add': (desk, { minorId, ...facts }) => {
    const { stays } = fileOf(desk, minorId);
    allow(mayRecordStay(facts, desk.today));
    const id = freshId<StayId>(desk);
    const journey = journeyOf(stays);
    // Before the stay that now stands there; withdrawn ones keep their own places in between.
    const next = journey[placeFor(facts, journey) - 1];
    addStay(desk.vault.write, desk.stamp, id, minorId, next?.place ?? stays.length + 1, facts);
    return { id };
  },
  'travel.correct': (desk, { stayId, rev, reason, ...facts }) => {
    const before = found(findStay(desk.vault.read, stayId), 'stay');
    refuseWhen(before.withdrawnAt !== null, 'stay-already-withdrawn');
    allow(mayRecordStay(facts, desk.today));
    correctStay(desk.vault.write, desk.stamp, before, rev, facts, reason);
    return {};
  },
  'travel.withdraw': (desk, { stayId, reason }) => {
    const stay = found(findStay(desk.vault.read, stayId), 'stay');
    refuseWhen(stay.withdrawnAt !== null, 'stay-already-withdrawn');
    withdrawStay(desk.vault.write, desk.stamp, stay, reason);
    return {};
  },
  'travel.order': (desk, { minorId, stayIds }) => {
    const { stays } = fileOf(desk, minorId);
    const counted = new Set(journeyOf(stays).map((one) => one.id));
    const named = new Set(stayIds);
    refuseWhen(named.size !== stayIds.length || named.size !== counted.size || stayIds.some((id) => !counted.has(id)), 'stay-order-differs');
    const withdrawn = stays.filter((one) => one.withdrawnAt !== null).map((one) => one.id);
    orderStays(desk.vault.write, desk.stamp, minorId, [...stayIds, ...withdrawn]);
    return {};
  },
};
