import { useState } from 'react';
import { countingBirthDate, eighteenthBirthday } from '#domain/minors/age';
import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { lastStep, type TransferRecord } from '#domain/transfers/transfer-record';
import { transferLeadsTo } from '#domain/transfers/transfer-moves';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Empty, Skeleton } from '../../components/Empty';
import { PageHeader, Split, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Sheet } from '../../components/Sheet';
import { useToday } from '../../state/now';
import type { ScreenProps } from '../../state/route';
import { useGo } from '../../state/store';
import { useWords } from '../../words/words';
import { Opens, useReturnToOpener } from '../departures/opens';
import { whereOf, withWhom } from '../departures/where';
import { Course } from '../minors/Course';
import { useFile } from '../minors/use-file';
import { ReasonForm } from './StepForms';
import { TransferSteps, type OpenStep } from './TransferSteps';

/** The transfer of the measure, step by step. Without an id it is the newest one. */
export function Transfer({ minor, id }: ScreenProps<'transfer'>) {
  const file = useFile(minor);
  if (file.state === 'loading') return <Skeleton lines={8} />;
  if (file.state === 'failure') return <FailureNotice failure={file.failure} onAgain={file.refetch} />;
  const transfer = id ? file.value.transfers.find((one) => one.id === id) : file.value.transfers.toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1)).at(-1);
  return transfer ? <TransferScreen file={file.value} transfer={transfer} /> : <NoTransfer file={file.value} />;
}

function NoTransfer({ file }: { readonly file: MinorFile }) {
  const { transfers: { transfer: say } } = useWords();
  const go = useGo();
  return (
    <>
      <PageHeader title={say.title(fullName(file.minor))} />
      <Empty title={say.none} act={<Button onPress={() => go({ name: 'minor', id: file.minor.id })}>{say.openFile}</Button>}>{say.noneHelp}</Empty>
    </>
  );
}

function TransferScreen({ file, transfer }: { readonly file: MinorFile; readonly transfer: TransferRecord }) {
  const words = useWords();
  const { transfers: { transfer: say }, minors, field } = words;
  const go = useGo();
  const today = useToday();
  const [open, setOpen] = useState<OpenStep>();
  useReturnToOpener(open);
  const stopped = transfer.status === 'stopped' ? lastStep(transfer, 'stop')?.body.reason : undefined;
  const adult = today >= eighteenthBirthday(countingBirthDate(file.minor)).latest && transferLeadsTo(transfer.status, 'stop') !== undefined;
  const close = (): void => setOpen(undefined);
  return (
    <>
      <PageHeader
        title={say.title(fullName(file.minor))}
        note={<>{minors.vNumber} <strong className="code">{file.minor.vNumber || field.minors.vNumberUnknown}</strong>. {whereOf(transfer.destination, words)}, {withWhom(transfer.destination, words)}. {say.status(field.transfers.statuses[transfer.status])}</>}
        acts={
          <Split>
            <Button onPress={() => go({ name: 'minor', id: file.minor.id })}>{say.openFile}</Button>
            <Button onPress={() => go({ name: 'destination', id: transfer.departureId, minor: file.minor.id })}>{say.toDestination}</Button>
          </Split>
        }
      />
      <Stack gap="medium">
        {stopped !== undefined && <Banner tone="attention"><p>{say.stop.was(stopped)}</p></Banner>}
        {adult && <Banner tone="attention"><p>{say.adult}</p></Banner>}
        <TransferSteps file={file} transfer={transfer} today={today} open={open} onOpen={setOpen} />
        {open === 'withdraw' || open === 'stop' ? <Sheet><ReasonForm key={open} transfer={transfer} move={open} onClose={close} /></Sheet> : (
          <Split>
            {transferLeadsTo(transfer.status, 'withdraw') && <Opens form="withdraw"><Button onPress={() => setOpen('withdraw')}>{say.withdraw.open}</Button></Opens>}
            {transferLeadsTo(transfer.status, 'stop') && <Opens form="stop"><Button kind="plain" onPress={() => setOpen('stop')}>{say.stop.open}</Button></Opens>}
          </Split>
        )}
        <Course file={file} subjectId={transfer.id} />
      </Stack>
    </>
  );
}
