import { describe, expect, it } from 'vitest';
import type { MinorId } from '../shared/ids';
import type { Minor } from './identity';
import { mayMerge, mergeBasisOf, type NewMerge, type MergeFacts, type MergeSide } from './merge';

const side = (id: string, over: Partial<Minor> = {}, rest: Partial<MergeSide> = {}): MergeSide => ({
  minor: { id: id as MinorId, givenNames: 'Ali', familyName: 'Tajriba', otherScripts: [], otherNames: [], nameInScript: null, vNumber: '', statedBirthDate: '2011-10-14', establishedBirthDate: null, ...over } as unknown as Minor,
  standing: 'open', hasOpenDeparture: false, hasUnfinishedTalk: false, ...rest,
});
const facts = (over: Partial<MergeFacts> = {}): MergeFacts => ({ kept: side('a', { vNumber: '0000000021' }), merged: side('b'), markedApart: false, ...over });
const input = (over: Partial<NewMerge> = {}): NewMerge => ({ minorId: 'a' as MinorId, mergedId: 'b' as MinorId, keptVNumber: '', mergedVNumber: '', compared: true, reason: 'Twee keer ingeschreven.', ...over });
const codes = (over: Partial<MergeFacts>, typed: Partial<NewMerge> = {}) => mayMerge(facts(over), input(typed)).map((one) => one.code);

describe('two files', () => {
  it('may be merged when name and birth date fit and one V-number is not known, or when the V-number is the same', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ merged: side('b', { vNumber: '0000000021', givenNames: 'Ander', familyName: 'Iemand', statedBirthDate: '2005' as never }) })).toEqual([]);
  });

  it('are never merged on a name alone, nor without anything in common', () => {
    expect(codes({ merged: side('b', { statedBirthDate: '2005' as never }) })).toEqual(['merge-on-name-alone']);
    expect(codes({ merged: side('b', { givenNames: 'Samir', familyName: 'Proefnaam' }) })).toEqual(['merge-nothing-shared']);
  });

  it('are not merged when both numbers are known and differ: twins stay apart', () => {
    expect(codes({ merged: side('b', { vNumber: '0000000022' }) })).toEqual(['merge-v-numbers-differ']);
  });

  it('are not merged when somebody marked them as two persons', () => {
    expect(codes({ markedApart: true })).toEqual(['merge-marked-apart']);
  });

  it('have to be confirmed: both numbers typed as they stand, or both files compared', () => {
    expect(codes({}, { compared: false })).toEqual(['merge-not-confirmed']);
    const both = { kept: side('a', { vNumber: '0000000021' }), merged: side('b', { vNumber: '00000 00021' }) };
    expect(codes(both, { compared: false, keptVNumber: '0000000021', mergedVNumber: '0000000021' })).toEqual([]);
    expect(codes(both, { compared: true, keptVNumber: '0000000021', mergedVNumber: '0000000020' })).toEqual(['merge-typed-number-differs']);
    expect(codes({}, { compared: false, keptVNumber: '0000000021', mergedVNumber: '' })).toEqual(['merge-not-confirmed']);
    expect(mergeBasisOf(facts(), input(), 'Voogd').confirmedBy).toBe('compared');
    expect(mergeBasisOf(facts(both), input({ keptVNumber: '0000000021', mergedVNumber: '0000000021' }), 'Voogd')).toMatchObject({ confirmedBy: 'v-numbers', grounds: ['same-v-number', 'same-name', 'birth-date-fits'] });
  });

  it('have to be two open files in which nothing collides', () => {
    expect(codes({ merged: side('a', {}, {}) }, { mergedId: 'a' as MinorId })).toEqual(['merge-with-itself']);
    expect(codes({ merged: side('b', {}, { standing: 'merged' }) })).toEqual(['merge-already-merged']);
    expect(codes({ merged: side('b', {}, { standing: 'closed' }) })).toEqual(['merge-file-closed']);
    expect(codes({ kept: side('a', {}, { hasOpenDeparture: true }), merged: side('b', {}, { hasOpenDeparture: true }) })).toEqual(['merge-both-missing']);
    expect(codes({ merged: side('b', {}, { hasUnfinishedTalk: true }) })).toEqual(['merge-talk-unfinished']);
  });
});
