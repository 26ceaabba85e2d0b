import { asc, eq } from 'drizzle-orm';
import type { DepartureId, MinorId, TransferId } from '#domain/shared/ids';
import { destinationNow, type TransferEvent, type TransferRecord } from '#domain/transfers/transfer-record';
import type { ReadableDb } from '../open/handles';
import { transferEvents, transfers } from '../schema/transfers';

type Row = typeof transfers.$inferSelect;

function eventsOf(read: ReadableDb, transferId: TransferId): readonly TransferEvent[] {
  const rows = read.select().from(transferEvents).where(eq(transferEvents.transferId, transferId)).orderBy(asc(transferEvents.seq)).all();
  return rows.map(({ at, doneBy, move, body }) => ({ at, by: doneBy, move, body }) as TransferEvent);
}

function transferOf(read: ReadableDb, { body, ...row }: Row): TransferRecord {
  const events = eventsOf(read, row.id);
  return { ...row, destination: destinationNow(body, events), events };
}

/** One transfer with its history; nothing when the id is unknown. */
export function findTransfer(read: ReadableDb, id: TransferId): TransferRecord | undefined {
  const row = read.select().from(transfers).where(eq(transfers.id, id)).get();
  return row && transferOf(read, row);
}

/** The transfer of the destination claimed last in a departure; nothing when none was claimed. */
export function findTransferOfDeparture(read: ReadableDb, departureId: DepartureId): TransferRecord | undefined {
  const row = read.select().from(transfers).where(eq(transfers.departureId, departureId)).orderBy(asc(transfers.startedAt), asc(transfers.id)).all().at(-1);
  return row && transferOf(read, row);
}

/** Transfers of one youth, or of all, oldest first. */
export function listTransfers(read: ReadableDb, minorId?: MinorId): readonly TransferRecord[] {
  const rows = read.select().from(transfers).where(minorId && eq(transfers.minorId, minorId)).orderBy(asc(transfers.minorId), asc(transfers.startedAt)).all();
  return rows.map((row) => transferOf(read, row));
}
