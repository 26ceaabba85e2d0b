import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHours, instant } from '../shared/instant';
import { changedFields } from './changes';
import { NewConversation } from './conversation';
import { mayCorrectConversation } from './may-record';

const talk = NewConversation.parse({
  minorId: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f', heldAt: '2026-11-21T15:40+01:00', moment: 'after-sign', mode: 'in-person', place: 'BO-04', durationMinutes: 50, language: 'vi',
  interpreter: { kind: 'phone', code: 'T-1182' }, alone: true, present: ['youth', 'guardian', 'interpreter'],
  topics: [{ code: 'debt-and-payment', discussed: true }, { code: 'sexual-exploitation', discussed: false, reason: 'De jongere wil hier niet over praten.' }],
  ownWords: 'Ik moet nog veertien jaar werken.', understanding: 'in-own-words', risk: 'high', riskReason: 'Schuld en dreiging passen bij elkaar.', followUpOn: '2026-11-24',
});
const now = addHours(talk.heldAt, 2);
const refused = (next: NewConversation) => mayCorrectConversation(talk, next, now).map((one) => one.code);

describe('what a correction changes', () => {
  it('is every field that differs, and only those', () => {
    const others = { place: 'BO-05', ownWords: 'Ik moet nog vier jaar werken.', risk: 'medium' as const, durationMinutes: 55, followUpOn: null };
    fc.assert(fc.property(fc.subarray(Object.keys(others) as (keyof typeof others)[]), (fields) => {
      const next = { ...talk, ...Object.fromEntries(fields.map((field) => [field, others[field]])) };
      expect([...changedFields(talk, next)].sort()).toEqual([...fields].sort());
    }));
  });

  it('is nothing when only the order of people or topics differs', () => {
    expect(changedFields(talk, { ...talk, present: talk.present.toReversed(), topics: talk.topics.toReversed() })).toEqual([]);
  });

  it('is a topic of which the reason differs, or how the interpreter took part', () => {
    const topics = talk.topics.map((topic) => (topic.discussed ? topic : { ...topic, reason: 'Een ander keer.' }));
    expect(changedFields(talk, { ...talk, topics, interpreter: { kind: 'video', code: 'T-1182' } })).toEqual(['interpreter', 'topics']);
  });
});

describe('a correction', () => {
  it('changes something, of the same youth, that is over', () => {
    expect(refused(talk)).toEqual(['correction-changes-nothing']);
    expect(refused({ ...talk, reading: 'Er is druk.' })).toEqual([]);
    expect(refused({ ...talk, minorId: '017f22e2-79b0-7cc3-98c4-dc0c0c073999' as NewConversation['minorId'], reading: 'x' })).toEqual(['conversation-of-another-youth']);
    expect(refused({ ...talk, heldAt: instant('2026-12-21T15:40+01:00') })).toEqual(['conversation-in-the-future']);
  });
});
