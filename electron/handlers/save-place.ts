import type { SavePlace } from '../contract/vault-messages';
import { neutralName } from '../services/sealing/neutral-name';
import type { Desk } from './desk';
import { refuseWhen } from './refused';

/** A place for a file, and the desk as it is after the dialog. */
export interface ChosenPlace {
  readonly place: SavePlace;
  readonly desk: Desk;
}

/** Asks where a readable file goes, under a neutral name with this ending. Refused when the guardian gives up. */
export const placeFor = (asked: Desk, ending: string): Promise<ChosenPlace> => choosePlace(asked, neutralName(asked.machine.random).replace(/p7m$/, ending));

/**
 * Asks where to save a file of this neutral name. Quick requests run while the dialog is open, so whoever lets something out
 * goes on with the desk of the answer and asks its rules again.
 */
export async function choosePlace(asked: Desk, name: string): Promise<ChosenPlace> {
  const place = await asked.machine.chooseSavePlace(name);
  refuseWhen(place === null, 'saving-cancelled');
  return { place: place!, desk: asked.afterDialog() };
}
