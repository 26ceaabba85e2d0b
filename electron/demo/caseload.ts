import type { Instant } from '#domain/shared/instant';
import type { Step } from '../drive/script';
import { calendarOf } from './calendar';
import { Life } from './life';
import { people, type PersonKey } from './people';
import { absentPlots } from './plots/absent';
import { calmPlots } from './plots/calm';
import { elsewherePlots } from './plots/elsewhere';
import type { Plots } from './plots/plot';
import { shelterPlots } from './plots/protected-shelter';
import { Rng } from './rng';

/** The same number each time gives the same caseload each time. */
export const DEMO_SEED = 20_200_323;

// Every youth has a plot, and no plot is without a youth: either does not compile.
const plots: Plots = { ...shelterPlots, ...absentPlots, ...elsewherePlots, ...calmPlots };

/**
 * The whole invented caseload as a script of the contract, in the order of its moments, all of them before `now`. The same
 * `now` and `seed` give the same script. It expects one verified recipient in the register.
 */
export function caseload(now: Instant, seed = DEMO_SEED): readonly Step[] {
  const calendar = calendarOf(now);
  const keys = Object.keys(people) as PersonKey[];
  // A generator of its own for everybody: a change in one story leaves the others as they were.
  const lives = keys.map((key, place) => {
    const life = new Life({ key, number: place + 1, person: people[key], calendar, rng: new Rng(seed + place * 7919) });
    plots[key](life);
    return life;
  });
  return lives.flatMap((life) => life.steps).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
