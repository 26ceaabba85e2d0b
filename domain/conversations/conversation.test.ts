import { describe, expect, it } from 'vitest';
import { problemsOf } from '../fields/problems';
import { instant } from '../shared/instant';
import { conversations as en } from '../words/en/conversations';
import { conversations as nl } from '../words/nl/conversations';
import { NewConversation } from './conversation';
import { mayRecordConversation } from './may-record';
import { conversationModes, conversationMoments, interpreterKinds, presentRoles, risks, understandings } from './moments';
import { conversationTopics } from './topics';

const given = {
  minorId: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f', heldAt: '2026-11-21T15:40+01:00', moment: 'after-sign', mode: 'in-person', place: 'BO-04', durationMinutes: 50, language: 'vi',
  interpreter: { kind: 'phone', code: 'T-1182' }, alone: true, present: ['youth', 'guardian', 'interpreter'],
  topics: [{ code: 'debt-and-payment', discussed: true }, { code: 'sexual-exploitation', discussed: false, reason: 'De jongere wil hier niet over praten.' }],
  ownWords: 'Ik moet nog veertien jaar werken.\r\nMijn oom zegt dat het goed werk is.', understanding: 'in-own-words', risk: 'high', riskReason: 'Schuld en dreiging passen bij elkaar.', followUpOn: '2026-11-24',
};
const problems = (change: object) => problemsOf(NewConversation.safeParse({ ...given, ...change }).error!).map(({ field, code }) => `${field}: ${code}`);

describe('a risk conversation', () => {
  it('keeps a refused topic with its reason', () => {
    const talk = NewConversation.parse(given);
    expect(talk.topics[1]).toEqual({ code: 'sexual-exploitation', discussed: false, reason: 'De jongere wil hier niet over praten.' });
    expect(talk.heldAt).toBe('2026-11-21T14:40:00.000Z');
    expect(talk.ownWords).toBe('Ik moet nog veertien jaar werken.\nMijn oom zegt dat het goed werk is.');
    expect(nl.notDiscussedBecause({ reason: 'wil niet' })).toBe('Niet besproken, reden: wil niet');
  });

  it('asks why a topic was not discussed', () => {
    expect(problems({ topics: [{ code: 'sexual-exploitation', discussed: false }] })).toEqual(['topics.0.reason: reason-needed']);
    expect(problems({ topics: [{ code: 'sexual-exploitation', discussed: false, reason: '  ' }] })).toEqual(['topics.0.reason: reason-needed']);
    expect(problems({ topics: [{ code: 'weather', discussed: true }] })).toEqual(['topics.0.code: not-an-option']);
  });

  it('names each topic once', () => {
    expect(problems({ topics: [given.topics[0], given.topics[0]] })).toEqual(['topics.1.code: twice']);
    expect(problems({ topics: [] })).toEqual(['topics: too-few']);
    expect(NewConversation.safeParse({ ...given, topics: conversationTopics.map((code) => ({ code, discussed: true })) }).success).toBe(true);
  });

  it('needs a reason for every risk', () => {
    for (const risk of risks) expect(problems({ risk, riskReason: ' ' })).toEqual(['riskReason: required']);
  });

  it('is with the youth, and alone only with those a talk cannot do without', () => {
    expect(problems({ present: ['guardian'] })).toEqual(['present: youth-missing']);
    expect(problems({ present: ['youth', 'guardian', 'coa-mentor'] })).toEqual(['alone: not-alone']);
    expect(NewConversation.safeParse({ ...given, alone: false, present: ['youth', 'guardian', 'coa-mentor', 'lawyer'] }).success).toBe(true);
    expect(problems({ present: ['youth', 'youth'] })).toEqual(['present: twice']);
    expect(problems({ interpreter: { kind: 'none' } })).toEqual(['interpreter.kind: interpreter-missing']);
  });

  it('does not come back on a day before it was held', () => {
    expect(problems({ followUpOn: '2026-11-20' })).toEqual(['followUpOn: before-start']);
    expect(NewConversation.parse({ ...given, followUpOn: null }).followUpOn).toBeNull();
  });

  it('refuses what it does not know, and lengths without measure', () => {
    expect(problems({ name: 'x', durationMinutes: 0, place: 'x\u202Ey' })).toEqual(['place: not-plain-text', 'durationMinutes: too-small', 'name: unknown-field']);
    expect(problems({ durationMinutes: 601, ownWords: 'x'.repeat(20_001), language: 'Vietnamees' })).toEqual(['durationMinutes: too-large', 'language: not-a-language', 'ownWords: too-long']);
  });

  it('lies behind us when it is recorded', () => {
    const talk = NewConversation.parse(given);
    expect(mayRecordConversation(talk, instant('2026-11-21T14:40Z'))).toEqual([]);
    expect(mayRecordConversation(talk, instant('2026-11-21T14:00Z')).map((one) => one.code)).toEqual(['conversation-in-the-future']);
  });
});

describe('the tables of the conversation', () => {
  it('have eighteen topics, each once', () => {
    expect(conversationTopics).toHaveLength(18);
    expect(new Set(conversationTopics).size).toBe(18);
  });

  it.each([nl, en])('have words for every row', (words) => {
    expect(Object.keys(words.topics)).toEqual([...conversationTopics]);
    for (const topic of conversationTopics) expect([words.topics[topic].label, words.topics[topic].ask].every((text) => text.length > 3)).toBe(true);
    expect(Object.keys(words.moments)).toEqual([...conversationMoments]);
    expect(Object.keys(words.modes)).toEqual([...conversationModes]);
    expect(Object.keys(words.interpreterKinds)).toEqual([...interpreterKinds]);
    expect(Object.keys(words.roles)).toEqual([...presentRoles]);
    expect(Object.keys(words.understandings)).toEqual([...understandings]);
    expect(Object.keys(words.risks)).toEqual([...risks]);
  });
});
