import { Eye, FileLock, FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import { standingAttachments } from '#domain/attachments/attachment';
import type { DossierWay } from '#domain/dossiers/dossier-record';
import type { MinorFile } from '#domain/minors/minor-file';
import type { RecipientId } from '#domain/shared/ids';
import type { OutputOf } from '#electron/contract/contract';
import { Button } from '../../components/Button';
import { Acts, Section, Stack } from '../../components/Layout';
import { PaperDialog } from '../../components/PaperDialog';
import { FailureNotice } from '../../components/Problems';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { writtenMoment } from '../../words/moments';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { answersOf, isUnsettled, openQuestions, type DossierBody } from './answers-body';
import { CameOut, type Printed } from './CameOut';
import { ForWhom } from './ForWhom';
import { HowOut } from './HowOut';

interface ComesOutProps {
  readonly file: MinorFile;
  readonly asked: OutputOf<'dossiers.questions'>;
  readonly body: DossierBody;
  readonly change: (next: Partial<DossierBody> | ((now: DossierBody) => DossierBody)) => void;
  /** Something went to the printer. */
  readonly onPaper: () => void;
}

const icons = { file: FileText, paper: Printer, sealed: FileLock } as const satisfies Record<DossierWay, unknown>;

/** For whom it is, how it goes there, and the pages themselves before they do. */
export function ComesOut({ file, asked: { questions, settled, choosable, waiting }, body, change, onPaper }: ComesOutProps) {
  const words = useWords();
  const { dossiers: say, language } = words;
  const tell = useTell();
  const [shown, setShown] = useState<{ readonly pdf: Uint8Array; readonly note?: string }>();
  const [printed, setPrinted] = useState<Printed>();
  const answer = useAct('dossiers.answer');
  const preview = useAct('dossiers.preview');
  const [save, paper, seal] = [useAct('dossiers.print'), useAct('dossiers.putOnPaper'), useAct('dossiers.seal')];
  const minorId = file.minor.id;
  const open = openQuestions(questions, body).length;
  const { receiver, profile, language: written, chosen, attachmentIds, way, recipientId } = body;
  const forWhom = { minorId, receiver, profile, language: written, chosen: [...chosen], attachmentIds: [...attachmentIds] };
  const says = fieldSentences(new Map([...preview.problems, ...save.problems, ...paper.problems, ...seal.problems]), words);
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
    if (made.ok) setShown({ pdf: made.value.pdf, note: made.value.copy === null ? say.previewNote : say.previewCopy(made.value.copy) });
  };
  const comeOut = async (as: 'final' | 'draft'): Promise<void> => {
    if (!await settle()) return;
    setPrinted(undefined);
    if (way === 'paper') {
      const done = await paper.run({ ...forWhom, as });
      if (done.ok) onPaper();
      return;
    }
    const made = way === 'sealed' && as === 'final' ? await seal.run({ ...forWhom, recipientId: recipientId as RecipientId }) : await save.run({ ...forWhom, as });
    if (made.ok) setPrinted(made.value);
  };
  const busy = preview.pending || save.pending || paper.pending || seal.pending;
  const waits = waiting.length > 0 ? say.paper.first : open > 0 ? say.finalWaits(open) : way === 'sealed' && recipientId === '' ? say.how.chooseFirst : undefined;
  return (
    <>
      <ForWhom body={body} attachments={standingAttachments(file.attachments)} choosable={choosable} change={change} says={says} />
      <Section title={say.comesOut} aside={settled ? say.settledBefore(settled.version, writtenMoment(settled.settledAt, language), settled.settledBy) : undefined}>
        <Stack gap="medium">
          <HowOut body={body} change={change} problem={says('recipientId')} />
          <Acts>
            <Button kind="primary" icon={icons[way]} why={waits} pending={save.pending || paper.pending || seal.pending} onPress={() => void comeOut('final')}>{say.how.acts[way]}</Button>
            <Button icon={Eye} pending={preview.pending} onPress={() => void look()}>{say.preview}</Button>
            <Button icon={FileText} why={waiting.length > 0 ? say.paper.first : undefined} onPress={() => void comeOut('draft')}>{way === 'paper' ? say.how.draftOnPaper : say.draft}</Button>
            {isUnsettled(questions, body) && <Button kind="plain" pending={answer.pending} onPress={() => void settle()}>{say.settle}</Button>}
          </Acts>
          {busy && <p className="meta" role="status">{say.printing}</p>}
          <FailureNotice failure={answer.failure ?? save.failure ?? paper.failure ?? seal.failure ?? preview.failure} />
          {printed && <CameOut printed={printed} onShow={() => setShown({ pdf: printed.pdf })} />}
        </Stack>
      </Section>
      {shown && <PaperDialog title={say.previewTitle} note={shown.note} pdf={shown.pdf} onClose={() => setShown(undefined)} />}
    </>
  );
}
