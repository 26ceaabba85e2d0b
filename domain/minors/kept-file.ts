import type { MinorId } from '../shared/ids';
import type { PlainDate } from '../shared/plain-date';
import type { ClosingReason } from './closing';
import { closingOf, openHoldsOf } from './file-registry';
import { fullName } from './identity';
import type { MinorFile } from './minor-file';
import { retentionOf, type Retention } from './retention';

/** A closed file as somebody decides on keeping it. */
export interface KeptFile {
  readonly minorId: MinorId;
  readonly name: string;
  readonly vNumber: string;
  readonly closedOn: PlainDate;
  readonly reason: ClosingReason;
  readonly retention: Retention;
  readonly onHold: boolean;
  /** The day has come and no hold is in the way: somebody has to decide. */
  readonly due: boolean;
}

/** What there is to decide about a closed file on this day; nothing when it is open. */
export function keptFileOf(file: MinorFile, today: PlainDate): KeptFile | null {
  const closing = closingOf(file.registry);
  const retention = retentionOf(file);
  if (!closing || !retention) return null;
  const onHold = openHoldsOf(file.registry).length > 0;
  return {
    minorId: file.minor.id, name: fullName(file.minor), vNumber: file.minor.vNumber, closedOn: closing.closedOn, reason: closing.reason, retention, onHold,
    due: !onHold && retention.mayDestroyFrom <= today,
  };
}
