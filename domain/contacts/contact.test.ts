import { describe, expect, it } from 'vitest';
import { problemsOf } from '../fields/problems';
import type { ContactId } from '../shared/ids';
import { instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { contactOf, contactRoles, inOrder, NewContact, type Contact, type ContactVersion } from './contact';
import { mayCorrectContact, mayEndContact, mayRecordContact } from './may-record';

const minorId = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const today = plainDate('2026-11-24');
const way = { platform: 'phone', handle: '000 555 01 01', seenBy: 'Voogd Voorbeeld', seenOn: '2026-11-20' };
const given = { minorId, owner: 'other', name: 'Oom Verzonnen', relation: 'aunt-or-uncle', country: 'DE', ways: [way] };
const read = (more: object = {}): NewContact => NewContact.parse({ ...given, ...more });
const problems = (value: unknown) => { const result = NewContact.safeParse(value); return result.success ? [] : problemsOf(result.error).map(({ field, code }) => `${field}: ${code}`); };

let made = 0;
const kept = (contact: NewContact, over: Partial<ContactVersion> = {}): Contact =>
  contactOf(`contact-${++made}` as ContactId, [{ rev: 1, at: instant('2026-11-20T10:00Z'), by: 'Voogd Voorbeeld', happened: 'added', reason: '', contact, ...over }]);
const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);

describe('a contact', () => {
  it('is unknown and not verified until somebody says otherwise', () => {
    expect(read()).toMatchObject({ role: 'unknown', check: null });
  });

  it('may have no name, but then a number or a word about who it is', () => {
    expect(problems({ ...given, name: '' })).toEqual([]);
    expect(problems({ ...given, name: '', ways: [], note: 'De man van de rode auto.' })).toEqual([]);
    expect(problems({ ...given, name: '', ways: [] })).toEqual(['name: name-or-way-needed']);
  });

  it('needs a reason to be suspected, and a relation when it is somebody else', () => {
    expect(problems({ ...given, role: 'suspected' })).toEqual(['roleReason: reason-needed']);
    expect(problems({ ...given, relation: null })).toEqual(['relation: required']);
  });

  it('of the youth is a number or account, and never suspected', () => {
    expect(problems({ minorId, owner: 'youth', ways: [way] })).toEqual([]);
    expect(problems({ minorId, owner: 'youth' })).toEqual(['ways: too-few']);
    expect(problems({ minorId, owner: 'youth', ways: [way], role: 'suspected', roleReason: 'x' })).toEqual(['role: not-an-option']);
  });

  it('has no place for what is not needed of another person', () => {
    for (const extra of ['address', 'birthDate', 'health', 'religion', 'passport']) expect(problems({ ...given, [extra]: 'x' })).toEqual([`${extra}: unknown-field`]);
  });

  it('is seen and checked today or earlier', () => {
    expect(codes(mayRecordContact(read(), today))).toEqual([]);
    expect(codes(mayRecordContact(read({ ways: [{ ...way, seenOn: '2026-11-25' }] }), today))).toEqual(['contact-day-in-the-future']);
    expect(codes(mayRecordContact(read({ check: { how: 'Papier gezien', by: 'Voogd Voorbeeld', on: '2026-11-25' } }), today))).toEqual(['contact-day-in-the-future']);
  });
});

describe('a correction', () => {
  it.each(contactRoles.flatMap((from) => contactRoles.map((to) => [from, to] as const)))('from %s to %s asks why exactly when suspicion comes or goes', (from, to) => {
    const before = kept(read({ role: from, roleReason: 'Oude reden.' }));
    const turns = (from === 'suspected') !== (to === 'suspected');
    expect(codes(mayCorrectContact(before, read({ role: to, roleReason: 'Oude reden.' }), today))).toEqual(turns ? ['contact-role-needs-reason'] : []);
    expect(codes(mayCorrectContact(before, read({ role: to, roleReason: 'Nieuwe reden.' }), today))).toEqual([]);
  });

  it('does not move a contact to somebody else, and not one that is over', () => {
    const other = '017f22e2-79b0-7cc3-98c4-dc0c0c073990';
    expect(codes(mayCorrectContact(kept(read()), read({ minorId: other }), today))).toEqual(['contact-is-of-another']);
    expect(codes(mayCorrectContact(kept(read()), NewContact.parse({ minorId, owner: 'youth', ways: [way] }), today))).toEqual(['contact-is-of-another']);
    for (const happened of ['ended', 'withdrawn'] as const) {
      const over = kept(read(), { happened, reason: 'Nummer werkt niet meer.' });
      expect(over.ended).toMatchObject({ ending: happened, reason: 'Nummer werkt niet meer.' });
      expect(codes(mayCorrectContact(over, read(), today))).toEqual(['contact-already-ended']);
      expect(codes(mayEndContact(over))).toEqual(['contact-already-ended']);
    }
  });
});

it('suspected contacts come first, and what is over last', () => {
  const safe = kept(read({ role: 'safe' }));
  const over = kept(read({ role: 'suspected', roleReason: 'x' }), { happened: 'ended', reason: 'x' });
  const suspected = kept(read({ role: 'suspected', roleReason: 'x' }));
  const own = kept(NewContact.parse({ minorId, owner: 'youth', ways: [way] }));
  const unknown = kept(read());
  expect(inOrder([over, own, unknown, safe, suspected])).toEqual([suspected, safe, unknown, own, over]);
});
