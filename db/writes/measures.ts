import { and, eq, isNull } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { MeasureEndReason } from '#domain/minors/measure';
import type { RecordChange } from '#domain/minors/former-version';
import type { MinorId } from '#domain/shared/ids';
import type { PlainDate } from '#domain/shared/plain-date';
import type { Tx } from '../open/handles';
import { measures } from '../schema/minors';
import { keepFormer } from './former-versions';

type Row = typeof measures.$inferSelect;
type Ending = Pick<Row, 'endedOn' | 'endReason'>;

/** Ends what the court ordered and still runs; what was only asked for, or is not there yet, has nothing to end. As it stood before stays readable. */
export function endMeasures(tx: Tx, who: Stamp, by: string, minorId: MinorId, endedOn: PlainDate, endReason: MeasureEndReason): void {
  const running = tx.select().from(measures).where(and(eq(measures.minorId, minorId), isNull(measures.endedOn), isNull(measures.withdrawnAt))).all();
  for (const row of running.filter((measure) => measure.body.basis === 'ordered')) put(tx, who, by, row, { endedOn, endReason }, 'ended', '');
}

/** Lets the measures run again that ended by majority on this day, because the youth did not come of age then. */
export function resumeMeasures(tx: Tx, who: Stamp, by: string, minorId: MinorId, endedOn: PlainDate, reason: string): void {
  const ended = tx.select().from(measures).where(and(eq(measures.minorId, minorId), eq(measures.endedOn, endedOn), isNull(measures.withdrawnAt))).all();
  for (const row of ended.filter((measure) => measure.endReason === 'majority')) put(tx, who, by, row, { endedOn: null, endReason: null }, 'resumed', reason);
}

function put(tx: Tx, who: Stamp, by: string, { id, minorId, rev, body }: Row, ending: Ending, change: RecordChange, reason: string): void {
  tx.update(measures).set({ rev: rev + 1, ...ending }).where(eq(measures.id, id)).run();
  keepFormer(tx, who, by, { subject: 'measure', id, minorId, rev, body, change, reason });
}
