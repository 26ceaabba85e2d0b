import type { ReactNode } from 'react';
import type { DepartureRecord } from '#domain/departures/departure-record';
import type { MinorFile } from '#domain/minors/minor-file';
import type { DepartureId, MinorId } from '#domain/shared/ids';
import type { TransferRecord } from '#domain/transfers/transfer-record';
import { Skeleton } from '../../components/Empty';
import { FailureNotice } from '../../components/Problems';
import { useFile } from '../minors/use-file';

/** One departure in the file of its minor, with the transfer of the destination that was claimed last. */
export interface Case {
  readonly file: MinorFile;
  readonly departure: DepartureRecord;
  readonly transfer: TransferRecord | undefined;
}

interface DepartureFileProps {
  readonly id: DepartureId;
  readonly minor: MinorId;
  readonly children: (found: Case) => ReactNode;
}

/** Opens the file a departure belongs to. */
export function DepartureFile({ id, minor, children }: DepartureFileProps) {
  const file = useFile(minor);
  if (file.state === 'loading') return <Skeleton lines={6} />;
  if (file.state === 'failure') return <FailureNotice failure={file.failure} onAgain={file.refetch} />;
  const departure = file.value.departures.find((one) => one.id === id);
  if (!departure) return <FailureNotice failure={{ kind: 'not-found', what: 'departure' }} />;
  return children({ file: file.value, departure, transfer: transferOf(file.value, id) });
}

/** The transfer of the destination claimed last in a departure. */
export const transferOf = (file: Pick<MinorFile, 'transfers'>, id: DepartureId): TransferRecord | undefined =>
  file.transfers.filter((one) => one.departureId === id).toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1)).at(-1);
