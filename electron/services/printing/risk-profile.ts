import { riskProfileOf, shortened, type ProfileSource, type Room } from '#domain/placements/risk-profile';
import type { Instant } from '#domain/shared/instant';
import { countPages } from './finish-pdf';
import { finishPrint, type Print } from './finish-print';
import { riskProfileDocument, riskProfileRunning, type ProfilePaper } from './risk-profile-document';

/** What a risk profile is printed from. `checkCode` and `journalSeq` name the state of the journal it was made at. */
export interface ProfileOrder extends ProfileSource, Omit<ProfilePaper, 'siblingFamily'> {
  readonly now: Instant;
}

/** From all that is there to hardly anything: the first that fits one page is taken. The last has no text of unknown length. */
export const rooms: readonly Room[] = [
  { signs: 12, quote: 160, text: 700, name: 80 },
  { signs: 9, quote: 120, text: 450, name: 80 },
  { signs: 7, quote: 80, text: 280, name: 60 },
  { signs: 5, quote: 50, text: 150, name: 60 },
  { signs: 3, quote: 0, text: 60, name: 40 },
  { signs: 3, quote: 0, text: 0, name: 24 },
];

const NAME = 60;

/**
 * Prints the risk profile on one A4 page, whatever the file holds: how much fits can only be seen on a printed page, so it
 * is printed with less until it does. Throws when even the shortest form does not fit. `shortened`: the page says that the
 * file holds more.
 */
export async function printRiskProfile(print: Print, { guardian, ...order }: ProfileOrder): Promise<{ readonly pdf: Uint8Array; readonly shortened: boolean }> {
  const { words } = order;
  const paper: ProfilePaper = {
    ...order, siblingFamily: order.shelter.siblingFamily, guardian: { name: shortened(guardian.name, NAME).text, organisation: shortened(guardian.organisation, NAME).text },
  };
  for (const room of rooms) {
    const profile = riskProfileOf(order, room);
    const printed = await print(riskProfileDocument(profile, words, paper));
    if ((await countPages(printed)) === 1) return { pdf: await finishPrint(print, printed, words, riskProfileRunning(profile, words, paper)), shortened: profile.shortened };
  }
  throw new Error('the risk profile does not fit on one page');
}
