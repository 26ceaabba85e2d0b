import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MinorId } from '../shared/ids';
import { instant } from '../shared/instant';
import { JOURNAL_ACTIONS } from './actions';
import { EMPTY_END, entryHash, entryText, verifyChain, type Link } from './chain';
import { entryOf, NOTHING_BEFORE, type Act, type JournalEntry } from './entry';

const acts = fc.array(
  fc.record({
    at: fc.date({ min: new Date('2026-01-01'), max: new Date('2038-12-31'), noInvalidDate: true }).map((date) => instant(date.toISOString())),
    monotonicMs: fc.nat(),
    bootId: fc.constantFrom('boot-1', 'boot-2'),
    actor: fc.constantFrom('guardian-1', 'guardian-2'),
    appVersion: fc.constant('0.1.0'),
    action: fc.constantFrom(...JOURNAL_ACTIONS),
    object: fc.record({ type: fc.constantFrom('minor', 'sign', 'departure'), id: fc.option(fc.uuid({ version: 7 })) }),
    minorId: fc.option(fc.uuid({ version: 7 }).map((id) => id as MinorId)),
    details: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/), fc.oneof(fc.integer(), fc.boolean(), fc.stringMatching(/^[a-z0-9-]{1,20}$/))),
  }),
  { minLength: 3, maxLength: 12 },
);

function chainOf(list: readonly Act[]): Link[] {
  const links: Link[] = [];
  for (const act of list) {
    const entry = entryOf(act, links.length + 1, links.at(-1)?.hash ?? NOTHING_BEFORE);
    links.push({ seq: entry.seq, entry, hash: entryHash(entry) });
  }
  return links;
}

const endOf = (links: readonly Link[]) => ({ seq: links.length, hash: links.at(-1)!.hash });

describe('the hash of an entry', () => {
  it('is SHA-256 over a zero byte and the canonical JSON, as another program would compute it', () => {
    const act = {
      at: instant('2026-07-01T10:00:00Z'), monotonicMs: 12.9, bootId: 'b', actor: 'g', appVersion: '1', action: 'minor.added', object: { type: 'minor', id: null }, details: { b: 1, a: true },
    } as const;
    const text =
      '{"action":"minor.added","actor":"g","appVersion":"1","at":"2026-07-01T10:00:00.000Z","bootId":"b","details":{"a":true,"b":1},"minorId":null,"monotonicMs":12,' +
      `"objectId":null,"objectType":"minor","offsetMinutes":120,"onBehalfOf":null,"outcome":"done","prev":"${'0'.repeat(64)}","purpose":null,"seq":1}`;
    const entry = entryOf(act, 1, NOTHING_BEFORE);
    expect(entryText(entry)).toBe(text);
    expect(entryHash(entry)).toBe(createHash('sha256').update(Buffer.from([0])).update(text).digest('hex'));
  });
});

describe('the chain', () => {
  it('holds as it was written, also when it is checked in two parts', () => {
    fc.assert(
      fc.property(acts, fc.nat(), (list, cut) => {
        const links = chainOf(list);
        const place = cut % links.length;
        const first = verifyChain(links.slice(0, place));
        if (!first.sound) throw new Error('first part');
        expect(verifyChain(links.slice(place), [endOf(links)], first.end)).toEqual({ sound: true, end: endOf(links) });
      }),
    );
  });

  it('is sound and empty when nothing happened', () => {
    expect(verifyChain([])).toEqual({ sound: true, end: EMPTY_END });
  });

  it('names the entry in which any one value was changed', () => {
    fc.assert(
      fc.property(acts, fc.nat(), fc.nat(), (list, which, field) => {
        const links = chainOf(list);
        const place = which % links.length;
        const entry = links[place]!.entry!;
        const keys = Object.keys(entry) as (keyof JournalEntry)[];
        const key = keys[field % keys.length]!;
        const value = entry[key];
        const other = typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}x` : value === null ? 'x' : { ...(value as object), extra: 1 };
        links[place] = { ...links[place]!, entry: { ...entry, [key]: other } as JournalEntry };
        const check = verifyChain(links);
        expect(check).toMatchObject({ sound: false, firstBadSeq: place + 1 });
      }),
    );
  });

  it('names the entry after one that was changed together with its hash, or that one when the end is known', () => {
    fc.assert(
      fc.property(acts, fc.nat(), (list, which) => {
        const links = chainOf(list);
        const end = endOf(links);
        const place = which % links.length;
        const entry = { ...links[place]!.entry!, actor: 'someone-else' };
        links[place] = { seq: place + 1, entry, hash: entryHash(entry) };
        const isLast = place === links.length - 1;
        expect(verifyChain(links, [end])).toMatchObject({ sound: false, firstBadSeq: isLast ? place + 1 : place + 2, fault: isLast ? 'not-as-anchored' : 'cut' });
      }),
    );
  });

  it('names the place where an entry was taken out, also at the end when the end is known', () => {
    fc.assert(
      fc.property(acts, fc.nat(), (list, which) => {
        const links = chainOf(list);
        const end = endOf(links);
        const place = which % links.length;
        links.splice(place, 1);
        expect(verifyChain(links, [end])).toMatchObject({ sound: false, firstBadSeq: place + 1 });
      }),
    );
  });

  it('names the place where an entry was taken out and the rest was numbered anew', () => {
    fc.assert(
      fc.property(acts, fc.nat(), (list, which) => {
        const links = chainOf(list);
        const place = which % (links.length - 1);
        const rest = links.filter((_, index) => index !== place).map((link, index) => ({ ...link, seq: index + 1, entry: { ...link.entry!, seq: index + 1 } }));
        expect(verifyChain(rest)).toMatchObject({ sound: false, firstBadSeq: place + 1 });
      }),
    );
  });

  it('names the first of two entries that changed places', () => {
    fc.assert(
      fc.property(acts, fc.nat(), fc.nat(), (list, one, two) => {
        const links = chainOf(list);
        const a = one % links.length;
        const b = two % links.length;
        fc.pre(a !== b);
        [links[a], links[b]] = [links[b]!, links[a]!];
        expect(verifyChain(links)).toMatchObject({ sound: false, firstBadSeq: Math.min(a, b) + 1 });
      }),
    );
  });

  it('names the place where an entry was put in', () => {
    fc.assert(
      fc.property(acts, fc.nat(), fc.boolean(), (list, which, copied) => {
        const links = chainOf(list);
        const place = which % links.length;
        const entry = copied ? links[place]!.entry! : entryOf(list[0]!, place + 1, links[place - 1]?.hash ?? NOTHING_BEFORE);
        links.splice(place, 0, { seq: place + 1, entry, hash: entryHash(entry) });
        const check = verifyChain(links);
        expect(check.sound).toBe(false);
        if (!check.sound) expect([place + 1, place + 2]).toContain(check.firstBadSeq);
      }),
    );
  });

  it('names an entry that cannot be read', () => {
    const links = chainOf(fc.sample(acts, { numRuns: 1, seed: 7 })[0]!);
    links[1] = { ...links[1]!, entry: null };
    expect(verifyChain(links)).toEqual({ sound: false, firstBadSeq: 2, fault: 'unreadable' });
  });
});
