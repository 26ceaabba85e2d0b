import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { NewDestination } from '#domain/departures/departure';
import type { DepartureId, MinorId, TransferId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import type { TransferStatus } from '#domain/transfers/transfer';
import type { TransferHappening } from '#domain/transfers/transfer-record';
import { departures } from './departures';
import { minors } from './minors';

/** Transfers of a measure, each born from a destination claim. `body` is the claim. */
export const transfers = sqliteTable(
  'transfers',
  {
    id: text('id').$type<TransferId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    departureId: text('departure_id').$type<DepartureId>().notNull().references(() => departures.id),
    status: text('status').$type<TransferStatus>().notNull(),
    rev: integer('rev').notNull(),
    startedAt: text('started_at').$type<Instant>().notNull(),
    startedBy: text('started_by').notNull(),
    body: text('body', { mode: 'json' }).$type<NewDestination>().notNull(),
  },
  (table) => [index('transfers_by_minor').on(table.minorId, table.startedAt), index('transfers_by_departure').on(table.departureId, table.startedAt)],
);

/** What happened to a transfer, only added to. */
export const transferEvents = sqliteTable(
  'transfer_events',
  {
    seq: integer('seq').primaryKey().notNull(),
    transferId: text('transfer_id').$type<TransferId>().notNull().references(() => transfers.id),
    at: text('at').$type<Instant>().notNull(),
    doneBy: text('done_by').notNull(),
    move: text('move').$type<TransferHappening['move']>().notNull(),
    body: text('body', { mode: 'json' }).$type<TransferHappening['body']>().notNull(),
  },
  (table) => [index('transfer_events_by_transfer').on(table.transferId, table.seq)],
);
