import { expect, it } from 'vitest';
import { listTransfers } from '#db/queries/transfers';
import { dayOf } from '#domain/shared/instant';
import { routeRulesOn, versionsOf } from '#domain/transfers/route-rules';
import { aStoryDb } from '#tests/database/story-db';

it('a route is kept with the versions of the rules and countries it was chosen by', async () => {
  const db = await aStoryDb();
  try {
    const choices = listTransfers(db.read).flatMap(({ events }) => events.filter((event) => event.move === 'choose-route'));
    expect(choices.length).toBeGreaterThan(0);
    for (const { at, body } of choices) expect(body).toMatchObject(versionsOf(routeRulesOn(dayOf(at))));
  } finally {
    db.end();
  }
});
