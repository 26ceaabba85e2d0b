import { expect, it } from 'vitest';
import { timelineOf } from '#domain/minors/timeline';
import type { MinorId } from '#domain/shared/ids';
import { words } from '#domain/words/words';
import { listJournal } from '#db/queries/journal';
import { findMinorFile } from '#db/queries/minor-files';
import { aStoryDb } from '#tests/database/story-db';
import { lineOfAction } from './timeline-lines';

it('every act on a youth has a line in the timeline, or a reason why not', async () => {
  const db = await aStoryDb();
  try {
    const acts = listJournal(db.read, { limit: 500 }).map(({ entry }) => entry).filter((entry) => entry.minorId !== null);
    expect(acts.length).toBeGreaterThan(60);
    const lines = new Map<MinorId, ReadonlySet<string>>();
    const linesOf = (id: MinorId): ReadonlySet<string> => {
      const known = lines.get(id) ?? new Set(timelineOf(findMinorFile(db.read, id)!).map((item) => item.kind));
      lines.set(id, known);
      return known;
    };
    const unseen = acts.filter(({ action, minorId }) => {
      const seen = lineOfAction[action];
      return typeof seen === 'string' && !linesOf(minorId!).has(seen);
    });
    expect([...new Set(unseen.map((entry) => entry.action))]).toEqual([]);
    for (const id of lines.keys()) {
      for (const item of timelineOf(findMinorFile(db.read, id)!)) {
        for (const language of ['nl', 'en'] as const) {
          const { title, detail } = words(language).timeline[item.kind](item.facts);
          expect(`${title} ${detail}`, item.kind).not.toMatch(/undefined|null|NaN/);
          expect(title, item.kind).not.toBe('');
        }
      }
    }
  } finally {
    db.end();
  }
});
