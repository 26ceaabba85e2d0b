import { expect, it } from 'vitest';
import type { OpenDeparture } from '#domain/departures/open-departure';
import { instant } from '#domain/shared/instant';
import { mostUrgentFirst } from './Departures';

const one = (name: string, stage: OpenDeparture['report']['stage'], dueAt: string) => ({ name, report: { stage, dueAt: instant(dueAt) } }) as OpenDeparture;

it('puts who still has to be reported before who was reported, each by limit', () => {
  const order = mostUrgentFirst([
    one('gemeld', 'done', '2026-11-01T00:00:00Z'), one('morgen', 'quiet', '2026-11-25T00:00:00Z'), one('te laat', 'late', '2026-11-24T00:00:00Z'),
  ]).map((departure) => departure.name);
  expect(order).toEqual(['te laat', 'morgen', 'gemeld']);
});
