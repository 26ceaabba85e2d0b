import type { ShelterGround, ShelterStep } from '#domain/placements/shelter';
import { addHours, dayOf, type Instant } from '#domain/shared/instant';
import { addDays } from '#domain/shared/plain-date';
import type { Life } from '../life';

const reasons: Readonly<Record<ShelterGround, string>> = {
  'real-suspicion': 'Reëel vermoeden, met reden genoteerd. Bescherming in Nederland is nodig.',
  'early-departure': 'De jongere krijgt druk om snel te vertrekken.',
  'standing-rule': 'Standaardregel voor deze nationaliteit. Geen uitspraak over wat is meegemaakt.',
};

/** Protected shelter, a day or less for each step, up to the last of `moves`. */
export function shelter(life: Life, at: Instant, ground: ShelterGround, moves: readonly ShelterStep['move'][], siblingFamily = false): void {
  const proposed = life.tell(at, 'placements.proposeShelter', { minorId: life.minorId, ground, advisedBy: life.rng.pick(['nidos', 'avim'] as const), proposedOn: dayOf(at), reason: reasons[ground], siblingFamily });
  const shelterId = `${proposed}.id`;
  moves.forEach((move, place) => {
    const moment = addHours(at, 3 * (place + 1));
    const on = dayOf(moment);
    const step = { shelterId, on };
    switch (move) {
      case 'indicate': life.tell(moment, 'placements.moveShelter', { ...step, move, indicatedBy: 'Gedragswetenschapper Denkbeeld', riskProfileOn: addDays(on, -1) }); return;
      case 'ask': life.tell(moment, 'placements.moveShelter', { ...step, move, askedOf: 'COA plaatsing' }); return;
      case 'place': life.tell(moment, 'placements.moveShelter', { ...step, move, locationCode: `BO-${life.rng.int(1, 9)}` }); return;
      case 'refuse': life.tell(moment, 'placements.moveShelter', { ...step, move, refusedBy: 'COA plaatsing', reason: 'Geen plek vrij. COA stelt een andere opvang voor.' }); return;
      case 'withdraw': life.tell(moment, 'placements.moveShelter', { ...step, move, reason: 'De jongere voelt zich veilig bij de huidige groep en wil daar blijven. Het team stemt in.' }); return;
    }
  });
}

/** Indicated, asked and placed. */
export const placed = ['indicate', 'ask', 'place'] as const;
