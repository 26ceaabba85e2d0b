import { afterAll, beforeAll, expect, it } from 'vitest';
import { listClockFiles } from '#db/queries/clock-files';
import { listMinorFiles } from '#db/queries/minor-files';
import { dueStepsOf } from '#domain/departures/due-steps';
import { addHours } from '#domain/shared/instant';
import { aStoryDb, type StoryDb } from './story-db';

let db: StoryDb;
beforeAll(async () => {
  db = await aStoryDb();
});
afterAll(() => db.end());

it('the clocks count the same with what they read as with the whole files, at any hour', () => {
  const whole = listMinorFiles(db.read).filter((file) => file.departures.length > 0);
  const clocks = listClockFiles(db.read);
  expect(clocks.map((file) => file.minor.id).sort()).toEqual(whole.map((file) => file.minor.id).sort());
  const began = whole[0]!.departures[0]!.startedAt;
  const due = [2, 20, 30, 24 * 9, 24 * 60].map((hours) => {
    const now = addHours(began, hours);
    const steps = (files: typeof clocks) => files.flatMap((file) => dueStepsOf(file, now)).map((step) => JSON.stringify(step)).sort();
    expect(steps(clocks)).toEqual(steps(whole));
    return steps(clocks).length;
  });
  expect(Math.max(...due)).toBeGreaterThan(0);
});
