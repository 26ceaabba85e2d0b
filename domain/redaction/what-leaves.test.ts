import { describe, expect, it } from 'vitest';
import { recipientProfiles } from '../notices/recipient-profile';
import { redactionRulesOn } from '../policy/redaction-rules';
import { plainDate } from '../shared/plain-date';
import { redactionParts } from './parts';
import { leavingParts, outputKinds, whatLeaves } from './what-leaves';

const today = plainDate('2026-11-24');
const outputs = recipientProfiles.flatMap((profile) => outputKinds.map((kind) => ({ kind, profile })));

describe('what leaves', () => {
  it('answers every part for every receiver, with a reason', () => {
    for (const output of outputs) expect(whatLeaves(output, today).map(({ part }) => part)).toEqual([...redactionParts]);
  });

  it('never lets the place of a shelter, other youths, notes, own work or interpreters go, whatever is chosen', () => {
    for (const output of outputs) {
      const leaving = leavingParts({ ...output, chosen: redactionParts }, today);
      for (const part of ['shelter-location', 'other-minors', 'notes', 'own-work', 'interpreter'] as const) expect(leaving.has(part), `${output.profile} ${part}`).toBe(false);
    }
  });

  it('keeps what the guardian may decide until it is chosen', () => {
    const decide = whatLeaves({ kind: 'notice', profile: 'police' }, today).filter(({ mayChoose }) => mayChoose);
    expect(decide.map(({ part }) => part)).toEqual(['photo', 'address', 'destination-address', 'health', 'attachments']);
    expect(decide.every(({ outcome }) => outcome === 'stays')).toBe(true);
    expect(leavingParts({ kind: 'notice', profile: 'police', chosen: ['photo', 'conversations'] }, today).has('photo')).toBe(true);
    expect(leavingParts({ kind: 'notice', profile: 'police', chosen: ['photo', 'conversations'] }, today).has('conversations')).toBe(false);
  });

  it('sends signs of trafficking to the police apart and never with a notice of somebody missing', () => {
    expect(leavingParts({ kind: 'notice', profile: 'police' }, today).has('signs')).toBe(false);
    expect(leavingParts({ kind: 'trafficking-signals', profile: 'police' }, today).has('signs')).toBe(true);
  });

  it('tells everybody of whom it is about, and marks the rules as ours', () => {
    for (const output of outputs) expect([...leavingParts(output, today)]).toEqual(expect.arrayContaining(['names', 'v-number', 'birth-dates', 'nationality']));
    expect(redactionRulesOn(plainDate('2020-01-01'))).toMatchObject({ version: 'redaction-2026-11', toBeConfirmed: true });
  });
});
