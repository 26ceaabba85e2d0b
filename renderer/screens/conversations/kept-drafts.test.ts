import { expect, it } from 'vitest';
import type { MinorId } from '#domain/shared/ids';
import { talk } from '../minors/file-for-tests';
import { bodyOfConversation, conversationOf, readKept, untouched, type ConversationBody } from './conversation-body';
import { bodyOfShared, readKeptGroup } from './group-body';

const minorId = talk.minorId as MinorId;
/** A draft as it was kept when agreements were one text, and the statement and what was explained were not asked. */
const old = (agreements: string): ConversationBody => {
  const { statement: _statement, explained: _explained, ...body } = bodyOfConversation(talk);
  return { ...body, agreements } as unknown as ConversationBody;
};

it('reads agreements that were one text as one agreement, of which it is not yet said who does it', () => {
  const body = readKept({ ...old('Wij bellen morgen.'), reason: 'De tolk.' });
  expect(body).toMatchObject({ agreements: [{ nr: 1, what: 'Wij bellen morgen.', who: '', by: '' }], statement: '', explained: [], reason: 'De tolk.', ownWords: talk.ownWords });
  expect(conversationOf(body, minorId)).toMatchObject({ agreements: [{ nr: 1, what: 'Wij bellen morgen.', by: null }] });
});

it('reads an empty text, or none, as no agreements', () => {
  for (const agreements of ['', ' \n', undefined]) expect(readKept(old(agreements as string)).agreements).toEqual([]);
});

it('leaves a draft of now as it is, and reads each part of a group', () => {
  const now = bodyOfConversation({ ...talk, agreements: [{ nr: 2, what: 'Bellen.', who: 'youth', by: null }] });
  expect(readKept(now)).toEqual(now);
  const group = readKeptGroup({ shared: old(''), youths: [{ minorId, own: old('Samen eten.') }], now: 0 });
  expect(group.shared.agreements).toEqual([]);
  expect(group.youths[0]!.own.agreements).toMatchObject([{ what: 'Samen eten.' }]);
});

it('takes only what everybody shares into the correction of the shared part', () => {
  const text = JSON.stringify(bodyOfShared({ ...talk, statement: 'Zo was het.', understandingNote: 'Zei het na.', agreements: [{ nr: 1, what: 'Bellen.', who: 'youth', by: null }] }));
  for (const own of [talk.ownWords, talk.reading, talk.riskReason, 'Zo was het.', 'Zei het na.', 'Bellen.', minorId]) expect(text).not.toContain(own);
  expect(readKept(bodyOfShared(talk))).toMatchObject({ heldAt: talk.heldAt, minutes: '50', interpreterCode: 'T-12', risk: untouched.risk });
});
