import type { NameInScript } from '../minors/identity';
import type { MinorId } from '../shared/ids';
import type { RadarReason } from './radar-reason';

/** One youth to look at, with every reason. */
export interface RadarRow {
  readonly minorId: MinorId;
  readonly name: string;
  readonly nameInScript: NameInScript | null;
  readonly reasons: readonly RadarReason[];
}
