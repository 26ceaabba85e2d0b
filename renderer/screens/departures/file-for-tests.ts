import type { MinorFile } from '#domain/minors/minor-file';
import { NewDeparture, NewDestination, type Urgency } from '#domain/departures/departure';
import type { DepartureEvent, DepartureRecord } from '#domain/departures/departure-record';
import { newId, type DepartureId, type TransferId } from '#domain/shared/ids';
import { addHours, instant, type Instant } from '#domain/shared/instant';
import type { TransferEvent, TransferRecord } from '#domain/transfers/transfer-record';
import { file, minorId } from '../minors/file-for-tests';

const bytes = (seed: number) => Uint8Array.from({ length: 10 }, (_, place) => seed + place);
const at = instant('2026-11-23T21:10:00.000Z');
export const departureId = newId<DepartureId>(at, bytes(60));
export const transferId = newId<TransferId>(at, bytes(80));

interface Told {
  readonly status?: DepartureRecord['status'];
  readonly urgencies?: readonly Urgency[];
  readonly events?: readonly DepartureEvent[];
  /** Hours before the present at which the youth was last seen. */
  readonly hoursAgo?: number;
}

/** The present, as the window's clock reads it. */
export const present = (): Instant => instant(new Date().toISOString());

/** A departure of the invented youth. */
export function departure({ status = 'not-found', urgencies = [], events = [], hoursAgo = 2 }: Told = {}): DepartureRecord {
  const lastSeenAt = addHours(present(), -hoursAgo);
  const started = NewDeparture.parse({ minorId, lastSeenAt, lastSeenWhere: 'BO-04', lastSeenBy: 'nachtdienst', clothing: 'Grijze jas' });
  return { id: departureId, minorId, status, rev: 1, started, startedAt: lastSeenAt, startedBy: 'Voogd Proef', urgencies, events };
}

/** The transfer of a destination named in that departure. */
export function transfer(status: TransferRecord['status'] = 'safety-check', events: readonly TransferEvent[] = []): TransferRecord {
  const destination = NewDestination.parse({
    departureId, country: 'DE', town: 'Beispielstadt', hostName: 'Oom Voorbeeld', hostRelation: 'aunt-or-uncle', source: 'De oom belde.', claimedOn: '2026-11-24', reliability: 'likely', address: 'Proefstraat 1',
  });
  return { id: transferId, minorId, departureId, status, rev: 1, destination, startedAt: present(), startedBy: 'Voogd Proef', events };
}

/** The file of the invented youth with these records. */
export const fileWith = (parts: Partial<MinorFile>): MinorFile => ({ ...file, ...parts });
