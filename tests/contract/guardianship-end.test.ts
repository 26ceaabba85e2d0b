import { expect, it } from 'vitest';
import { listMeasures } from '#db/queries/minors';
import { aStoryDb } from '#tests/database/story-db';

it('a transfer ends the ordered measure of that youth, as it stood before stays readable, and nothing else ends', async () => {
  const db = await aStoryDb();
  try {
    const measures = listMeasures(db.read);
    const ended = measures.filter(({ endReason }) => endReason !== null);
    expect(ended.map(({ basis }) => basis)).toContain('ordered');
    for (const one of ended) {
      expect(one.basis, 'only what the court ordered can end').toBe('ordered');
      expect(one.former.map(({ change }) => change)).toContain('ended');
      expect(one.former.map(({ rev }) => rev)).toEqual(Array.from({ length: one.rev - 1 }, (_, place) => place + 1));
    }
  } finally {
    db.end();
  }
});
