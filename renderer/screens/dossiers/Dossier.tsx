import { fullName } from '#domain/minors/identity';
import type { MinorFile } from '#domain/minors/minor-file';
import { Button } from '../../components/Button';
import { Skeleton } from '../../components/Empty';
import { Columns, PageHeader, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import type { ScreenProps } from '../../state/route';
import { useGo, useWindow } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { useDraft } from '../../state/use-draft';
import { useWords } from '../../words/words';
import { useFile } from '../minors/use-file';
import { untouchedDossier, type DossierBody } from './answers-body';
import { Earlier } from './CameOut';
import { ComesOut } from './ComesOut';
import { PaperWaits } from './PaperWaits';
import { Questions } from './Questions';

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
          {asked.value.waiting.map((one) => <PaperWaits key={one.id} dossier={one} onTold={asked.refetch} />)}
          <ComesOut file={file} asked={asked.value} body={body} change={change} onPaper={asked.refetch} />
          <Earlier dossiers={file.dossiers} />
        </Stack>
      </Columns>
    </>
  );
}
