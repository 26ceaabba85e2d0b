import type { DossierWay } from '#domain/dossiers/dossier-record';
import type { GapAnswer, GapAnswerKind } from '#domain/dossiers/gap-answers';
import type { Question } from '#domain/dossiers/gate';
import type { RecipientProfile } from '#domain/notices/recipient-profile';
import type { AttachmentId } from '#domain/shared/ids';
import type { RedactionPart } from '#domain/redaction/parts';
import type { PaperLanguage } from '#domain/words/paper-words';

/** An answer while it is being written: the kind may be chosen before there are words. */
export interface Written {
  readonly kind?: GapAnswerKind;
  readonly text: string;
}

type Answers = Readonly<Record<string, Written>>;

/** What is typed on the screen of a dossier. Answers belong to a kind of receiver. */
export interface DossierBody {
  readonly receiver: string;
  readonly profile: RecipientProfile;
  readonly language: PaperLanguage;
  readonly chosen: readonly RedactionPart[];
  readonly attachmentIds: readonly AttachmentId[];
  readonly way: DossierWay;
  /** For whom it is sealed; empty while nobody is chosen. */
  readonly recipientId: string;
  readonly at: string;
  readonly answers: Partial<Record<RecipientProfile, Answers>>;
}

export const untouchedDossier: DossierBody = { receiver: '', profile: 'guardian-abroad', language: 'nl', chosen: [], attachmentIds: [], way: 'paper', recipientId: '', at: '', answers: {} };

/** What stands at a question: what is typed now, or what was settled before. */
export function writtenAt({ key, answer }: Question, { profile, answers }: Pick<DossierBody, 'profile' | 'answers'>): Written {
  return answers[profile]?.[key] ?? (answer ? { kind: answer.kind, text: answer.text } : { text: '' });
}

/** Is this an answer: a kind that fits, and words? */
export const isWritten = ({ kinds }: Question, { kind, text }: Written): boolean => kind !== undefined && kinds.includes(kind) && text.trim() !== '';

/** The questions that have no answer yet, typed or settled. */
export const openQuestions = (questions: readonly Question[], body: DossierBody): readonly Question[] => questions.filter((question) => !isWritten(question, writtenAt(question, body)));

/** Every answer that stands, as it is settled. */
export const answersOf = (questions: readonly Question[], body: DossierBody): GapAnswer[] => questions.flatMap((question) => {
  const written = writtenAt(question, body);
  return isWritten(question, written) ? [{ key: question.key, kind: written.kind!, text: written.text.trim() }] : [];
});

/** Is there something typed that is not settled? */
export const isUnsettled = (questions: readonly Question[], body: DossierBody): boolean => questions.some((question) => {
  const typed = body.answers[body.profile]?.[question.key];
  return typed !== undefined && (typed.kind !== question.answer?.kind || typed.text.trim() !== (question.answer?.text ?? ''));
});

/** The part of the list a question is in: a section of the dossier, or the open matters. */
export const partOfQuestion = (question: Question): string => (question.about === 'fact' ? question.section : 'open');

/** With an answer at one question. */
export const withAnswer = (body: DossierBody, key: string, written: Written): DossierBody =>
  ({ ...body, answers: { ...body.answers, [body.profile]: { ...body.answers[body.profile], [key]: written } } });

/** The other open questions of the same part that the answer to this one would fit. */
export const alike = (questions: readonly Question[], body: DossierBody, now: Question): readonly Question[] => {
  const { kind } = writtenAt(now, body);
  return openQuestions(questions, body).filter((other) => other.key !== now.key && partOfQuestion(other) === partOfQuestion(now) && kind !== undefined && other.kinds.includes(kind));
};

/** The same answer at all of them. */
export const withSameAnswer = (body: DossierBody, others: readonly Question[], written: Written): DossierBody => others.reduce((so, { key }) => withAnswer(so, key, written), body);
