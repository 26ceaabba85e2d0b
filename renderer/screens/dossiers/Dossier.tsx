import { Eye, FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import { standingAttachments } from '#domain/attachments/attachment';
import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import type { OutputOf } from '#electron/contract/contract';
import { Button } from '../../components/Button';
import { Skeleton } from '../../components/Empty';
import { Acts, Columns, PageHeader, Section, Stack } from '../../components/Layout';
import { PaperDialog } from '../../components/PaperDialog';
import { FailureNotice } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import type { ScreenProps } from '../../state/route';
import { useGo, useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useAnswer } from '../../state/use-answer';
import { useDraft } from '../../state/use-draft';
import { writtenMoment } from '../../words/moments';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { useFile } from '../minors/use-file';
import { answersOf, isUnsettled, openQuestions, untouchedDossier, type DossierBody } from './answers-body';
import { ForWhom } from './ForWhom';
import { Questions } from './Questions';
import { CameOut, Earlier, type Printed } from './CameOut';

/** The dossier of a youth: for whom, the questions one at a time, and then the paper itself. */
export function Dossier({ minor }: ScreenProps<'dossier'>) {
  const file = useFile(minor);
  if (file.state === 'loading') return <Skeleton lines={8} />;
  if (file.state === 'failure') return <FailureNotice failure={file.failure} onAgain={file.refetch} />;
  return <DossierScreen file={file.value} />;
}

function DossierScreen({ file }: { readonly file: MinorFile }) {
  const words = useWords();
  const { dossiers: say, field } = words;
  const go = useGo();
  const savedAt = useWindow((state) => state.savedAt);
  const minorId = file.minor.id;
  const draft = useDraft<DossierBody>(`dossier:${minorId}`, untouchedDossier);
  const { body, change } = draft;
  const asked = useAnswer('dossiers.questions', draft.ready ? { minorId, profile: body.profile, chosen: [...body.chosen] } : undefined);
  if (!draft.ready || asked.state === 'loading') return <Skeleton lines={8} />;
  if (asked.state === 'failure') return <FailureNotice failure={asked.failure} onAgain={asked.refetch} />;
  return (
    <>
      <PageHeader
        title={say.title(fullName(file.minor))} note={file.minor.vNumber === '' ? field.minors.vNumberUnknown : say.note(file.minor.vNumber)}
        acts={<><Saved at={savedAt} waiting={!draft.saved} /><Button onPress={() => go({ name: 'minor', id: minorId })}>{say.toFile}</Button></>}
      />
      <Columns shape="work">
        <Questions questions={asked.value.questions} settled={asked.value.settled} body={body} change={change} />
        <Stack>
          <Outcome file={file} asked={asked.value} body={body} change={change} />
          <Earlier dossiers={file.dossiers} />
        </Stack>
      </Columns>
    </>
  );
}

interface OutcomeProps {
  readonly file: MinorFile;
  readonly asked: OutputOf<'dossiers.questions'>;
  readonly body: DossierBody;
  readonly change: (next: Partial<DossierBody> | ((now: DossierBody) => DossierBody)) => void;
}

/** For whom it is, and what can be done with it now. */
function Outcome({ file, asked: { questions, settled, choosable }, body, change }: OutcomeProps) {
  const words = useWords();
  const { dossiers: say, language } = words;
  const tell = useTell();
  const [shown, setShown] = useState<{ readonly pdf: Uint8Array; readonly note?: string }>();
  const [printed, setPrinted] = useState<Printed>();
  const answer = useAct('dossiers.answer');
  const preview = useAct('dossiers.preview');
  const print = useAct('dossiers.print');
  const minorId = file.minor.id;
  const open = openQuestions(questions, body).length;
  const { receiver, profile, language: paper, chosen, attachmentIds } = body;
  const forWhom = { minorId, receiver, profile, language: paper, chosen: [...chosen], attachmentIds: [...attachmentIds] };
  const problems = new Map([...preview.problems, ...print.problems]);
  const settle = async (): Promise<boolean> => {
    if (!isUnsettled(questions, body)) return true;
    const done = await answer.run({ minorId, profile, chosen: [...chosen], version: settled?.version ?? 0, answers: answersOf(questions, body) });
    if (!done.ok) return false;
    change((now) => ({ ...now, answers: { ...now.answers, [profile]: {} } }));
    tell({ says: say.settled(done.value.version) });
    return true;
  };
  const look = async (): Promise<void> => {
    if (!await settle()) return;
    const made = await preview.run(forWhom);
    if (made.ok) setShown({ pdf: made.value.pdf, note: say.previewNote });
  };
  const comeOut = async (as: 'final' | 'draft'): Promise<void> => {
    if (!await settle()) return;
    const made = await print.run({ ...forWhom, as });
    if (made.ok) setPrinted(made.value);
  };
  const busy = preview.pending || print.pending;
  return (
    <>
      <ForWhom body={body} attachments={standingAttachments(file.attachments)} choosable={choosable} change={change} says={fieldSentences(problems, words)} />
      <Section title={say.comesOut} aside={settled ? say.settledBefore(settled.version, writtenMoment(settled.settledAt, language), settled.settledBy) : undefined}>
        <p className="meta">{say.about}</p>
        <Acts>
          <Button kind="primary" icon={Printer} why={open > 0 ? say.finalWaits(open) : undefined} pending={print.pending} onPress={() => void comeOut('final')}>{say.final}</Button>
          <Button icon={Eye} pending={preview.pending} onPress={() => void look()}>{say.preview}</Button>
          <Button icon={FileText} onPress={() => void comeOut('draft')}>{say.draft}</Button>
          {isUnsettled(questions, body) && <Button kind="plain" pending={answer.pending} onPress={() => void settle()}>{say.settle}</Button>}
        </Acts>
        {busy && <p className="meta" role="status">{say.printing}</p>}
        <FailureNotice failure={answer.failure ?? print.failure ?? preview.failure} />
        {printed && <CameOut printed={printed} onShow={() => setShown({ pdf: printed.pdf })} />}
      </Section>
      {shown && <PaperDialog title={say.previewTitle} note={shown.note} pdf={shown.pdf} onClose={() => setShown(undefined)} />}
    </>
  );
}
