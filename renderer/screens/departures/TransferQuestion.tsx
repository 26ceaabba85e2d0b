import { transferAnswers, type TransferAnswer } from '#domain/departures/departure';
import type { TransferRecord } from '#domain/transfers/transfer-record';
import { Choice } from '../../components/Choice';
import { TextArea } from '../../components/TextArea';
import { useWords } from '../../words/words';
import { whereOf } from './where';
import type { ActFormHandle } from './use-act-form';

/** The part of a draft in which the question about a transfer is answered. */
export const noTransferAnswer = { answer: '' as TransferAnswer['answer'] | '', answerReason: '' };
export type TransferAnswerDraft = typeof noTransferAnswer;

const paths: Readonly<Record<string, string>> = { answer: 'transfer.answer', answerReason: 'transfer.reason' };
/** Where these fields stand in the input. */
export const pathOfAnswer = (name: string): string => paths[name] ?? name;

/** The draft as input: nothing about a transfer when nothing was asked. */
export function withTransferAnswer<Body extends TransferAnswerDraft>({ answer, answerReason, ...body }: Body, asked: boolean) {
  return { ...body, transfer: asked ? { answer: answer === '' ? undefined : answer, reason: answerReason } : null };
}

interface TransferQuestionProps {
  readonly transfer: TransferRecord;
  readonly form: Pick<ActFormHandle<TransferAnswerDraft>, 'text' | 'pick'>;
}

/** A transfer runs and the youth is found or back: does it stop or go on, and why? */
export function TransferQuestion({ transfer, form }: TransferQuestionProps) {
  const words = useWords();
  const { departures: { forms: { transfer: say } }, field } = words;
  const { transferAnswer: labels } = field.fields.labels;
  return (
    <div className="stack" data-gap="medium">
      <p>{say.runs(whereOf(transfer.destination, words), field.transfers.statuses[transfer.status])}</p>
      <Choice label={labels.answer} shape="list" options={transferAnswers.map((value) => ({ value, label: say.answers[value].label, help: say.answers[value].help }))} {...form.pick('answer')} />
      <TextArea label={labels.reason} help={say.reasonHelp} rows={2} {...form.text('answerReason')} />
    </div>
  );
}
