import type { RecordChange } from '#domain/minors/former-version';
import type { NewMeasure } from '#domain/minors/measure';
import type { Stamp } from '#domain/journal/stamp';
import type { NewPlacement } from '#domain/placements/placement';
import type { MeasureId, MinorId, PlacementId } from '#domain/shared/ids';
import type { Tx } from '../open/handles';
import { formerVersions, type VersionedSubject } from '../schema/former-versions';

/** What is changed, as it stands, and why. */
export interface Replaced {
  readonly subject: VersionedSubject;
  readonly id: PlacementId | MeasureId;
  readonly minorId: MinorId;
  readonly rev: number;
  readonly body: NewPlacement | NewMeasure;
  readonly change: RecordChange;
  readonly reason: string;
}

/** Keeps a record as it stood before a change, within the transaction of that change. */
export function keepFormer(tx: Tx, who: Stamp, by: string, { subject, id, minorId, rev, body, change, reason }: Replaced): void {
  tx.insert(formerVersions).values({ subject, subjectId: id, minorId, rev, at: who.at, changedBy: by, change, reason, body } as typeof formerVersions.$inferInsert).run();
}
