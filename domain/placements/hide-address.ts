import type { MinorFile } from '../minors/minor-file';
import type { NewPlacement, Placement } from './placement';
import { placementKindRow } from './placement-kinds';

const kept = <P extends Pick<NewPlacement, 'kind' | 'location'>>(placement: P): P => (placementKindRow(placement.kind).home ? { ...placement, location: '' } : placement);

const withoutAddress = (placement: Placement): Placement => ({ ...kept(placement), former: placement.former.map((one) => ({ ...one, before: kept(one.before) })) });

/**
 * A file as it goes to the window: the addresses of people's homes stay behind. Each is given when it is asked for, and
 * who looked is journalled. (Of protected shelter there is no address to keep back: it has a code alone.)
 */
export const withoutAddresses = <F extends Pick<MinorFile, 'placements'>>(file: F): F => ({ ...file, placements: file.placements.map(withoutAddress) });
