import { useState } from 'react';
import { countingBirthDate, eighteenthBirthday, isDayEstablished } from '#domain/minors/age';
import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { writtenDate, type PlainDate } from '#domain/shared/plain-date';
import { lastStep, stoppedBecause, type TransferRecord } from '#domain/transfers/transfer-record';
import { transferLeadsTo } from '#domain/transfers/transfer-table';
import { withOwnWords } from '#domain/words/own-words';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Empty, Skeleton } from '../../components/Empty';
import { PageHeader, Split, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Sheet } from '../../components/Sheet';
import { useToday } from '../../state/now';
import type { ScreenProps } from '../../state/route';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useWords } from '../../words/words';
import { Opens, useReturnToOpener } from '../departures/opens';
import { whereOf, withWhom } from '../departures/where';
import { Course } from '../minors/Course';
import { useFile } from '../minors/use-file';
import { ReasonForm } from './StepForms';
import { Tracks } from './Tracks';
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
  const stopped = transfer.status === 'stopped' ? stoppedBecause(transfer) : null;
  const over = transfer.status === 'stopped' || transfer.status === 'proven-false' || transfer.status === 'came-of-age';
  const wentOn = over ? undefined : lastStep(transfer, 'go-on')?.body;
  const proved = transfer.status === 'proven-false' ? lastStep(transfer, 'prove-false')?.body.reason : undefined;
  const majority = eighteenthBirthday(countingBirthDate(file.minor)).latest;
  const adult = today >= majority && transferLeadsTo(transfer.status, 'come-of-age') !== undefined;
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
        {stopped !== null && <Banner tone="attention"><p>{say.stop.was(withOwnWords(stopped.because === null ? '' : field.transfers.stops[stopped.because], stopped.reason))}</p></Banner>}
        {wentOn && <Banner tone="quiet"><p>{say.stop.wentOn(field.transfers.stops[wentOn.because], wentOn.reason)}</p></Banner>}
        {proved !== undefined && <Banner tone="attention"><p>{say.proved(proved)}</p></Banner>}
        {transfer.status === 'came-of-age' && <Banner tone="attention"><p>{say.cameOfAge(writtenDate(lastStep(transfer, 'come-of-age')?.body.endsOn ?? majority))}</p></Banner>}
        {adult && !isDayEstablished(file.minor) && <Banner tone="attention"><p>{say.statedAdult(writtenDate(majority))}</p></Banner>}
        {adult && isDayEstablished(file.minor) && <ComeOfAge transfer={transfer} endsOn={majority} />}
        <Tracks file={file} transfer={transfer} today={today} />
        <h2 className="form-title">{say.legalTrack}</h2>
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

/** Majority ends the measure by law on that day; the transfer ends with it, the notice to the police does not. */
function ComeOfAge({ transfer, endsOn }: { readonly transfer: TransferRecord; readonly endsOn: PlainDate }) {
  const { transfers: { transfer: say } } = useWords();
  const tell = useTell();
  const act = useAct('transfers.comeOfAge');
  const note = async (): Promise<void> => {
    const answer = await act.run({ transferId: transfer.id, endsOn });
    if (answer.ok) tell({ says: say.ofAge.done });
  };
  return (
    <Banner tone="attention">
      <p>{say.adult} {say.ofAge.day(writtenDate(endsOn))}</p>
      <FailureNotice failure={act.failure} />
      <Split><Button pending={act.pending} onPress={() => void note()}>{say.ofAge.act}</Button></Split>
    </Banner>
  );
}
