import { describe, expect, it } from 'vitest';
import { instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { evidenceOf, reportNumberOf, type DepartureEvent } from './departure-record';
import { mayNoteNumber, mayTakeNoteBack, notesOf, standing } from './notes';

const at = instant('2026-11-24T10:00:00Z');
const happened = (move: string, body: object): DepartureEvent => ({ move, body, at, by: 'Voogd Proef' }) as unknown as DepartureEvent;
const reported = happened('report-missing', { reportedAt: at, policeNumber: '' });
const number = (policeNumber: string) => happened('note-number', { policeNumber, toldBy: 'Agent Denkbeeld' });
const hit = happened('note-evidence', { kind: 'hit', on: plainDate('2026-11-23'), where: 'Balie', notedBy: 'COA' });
const back = (nr: number) => happened('take-note-back', { nr, reason: 'Het ging om een ander.' });
const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);

describe('the number of the police', () => {
  it('is the one that was noted last and stands', () => {
    expect(reportNumberOf({ events: [reported] })).toBe('');
    expect(reportNumberOf({ events: [reported, number('P-1'), number('P-2')] })).toBe('P-2');
    expect(reportNumberOf({ events: [reported, number('P-1'), number('P-2'), back(2)] })).toBe('P-1');
    expect(reportNumberOf({ events: [reported, number('P-1'), back(1)] })).toBe('');
  });
  it('needs a report, and is another one', () => {
    expect(codes(mayNoteNumber(false, '', { policeNumber: 'P-1' }))).toEqual(['number-needs-report']);
    expect(codes(mayNoteNumber(true, 'P-1', { policeNumber: 'P-1' }))).toEqual(['number-already-noted']);
    expect(mayNoteNumber(true, 'P-1', { policeNumber: 'P-2' })).toEqual([]);
  });
});

describe('a note that is taken back', () => {
  it('counts no more for a ground, and stays where it was', () => {
    const events = [reported, hit, back(1)];
    expect(evidenceOf({ events })).toEqual([]);
    expect(standing({ events })).toEqual([reported, back(1)]);
    expect(events).toHaveLength(3);
  });
  it('is one that stands, and no move of the departure', () => {
    const events = [reported, hit];
    expect(mayTakeNoteBack({ events }, { nr: 1 })).toEqual([]);
    for (const nr of [0, 2]) expect(codes(mayTakeNoteBack({ events }, { nr })), String(nr)).toEqual(['note-not-there']);
    expect(codes(mayTakeNoteBack({ events: [...events, back(1)] }, { nr: 1 }))).toEqual(['note-not-there']);
    expect(notesOf({ events }).map(({ nr }) => nr)).toEqual([1]);
  });
});
