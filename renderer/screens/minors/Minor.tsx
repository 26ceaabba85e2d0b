import { Archive, CalendarPlus, Eye, House, Landmark, MessageSquareText, NotebookPen, Paperclip, PencilLine, Scale, ScrollText, UserPlus, UsersRound } from 'lucide-react';
import { closingOf } from '#domain/minors/file-registry';
import type { MinorFile } from '#domain/minors/minor-file';
import { ActMenu } from '../../components/ActMenu';
import { Button } from '../../components/Button';
import { Skeleton } from '../../components/Empty';
import { Columns, Stack } from '../../components/Layout';
import { WithPanel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import type { OpenPanel, ScreenProps } from '../../state/route';
import { useGo } from '../../state/store';
import { useWords } from '../../words/words';
import { AttachmentsPart } from '../attachments/AttachmentsPart';
import { NetworkPart } from '../contacts/NetworkPart';
import { ClosedNotice } from '../files/ClosedNotice';
import { FileActs } from '../files/FileActs';
import { VoicePart } from '../statements/VoicePart';
import { openDepartureIn } from './minor-facts';
import { MinorHeader } from './MinorHeader';
import { MinorPanel } from './MinorPanel';
import { MinorTimeline } from './MinorTimeline';
import { NextStep } from './NextStep';
import { useFile } from './use-file';

/** The dossier of a youth: facts, the next step, the timeline, and one record or form beside it. */
export function Minor({ id, panel }: ScreenProps<'minor'>) {
  const file = useFile(id);
  const go = useGo();
  if (file.state === 'loading') return <Skeleton lines={8} />;
  if (file.state === 'failure') return <FailureNotice failure={file.failure} onAgain={file.refetch} />;
  const open = (next: OpenPanel): void => go({ name: 'minor', id, panel: next });
  const closed = closingOf(file.value.registry) !== undefined;
  const close = (): void => go({ name: 'minor', id });
  return (
    <WithPanel
      header={<MinorHeader file={file.value} onPrint={() => go({ name: 'dossier', minor: id })} formOpen={panel !== undefined && (panel.id === undefined || /^(correct|renew|access)/.test(panel.kind))} />}
      panel={panel && <MinorPanel key={panel.kind} file={file.value} panel={panel} onClose={close} />}
    >
      <Stack>
        <ClosedNotice file={file.value} onOpen={() => open({ kind: 'file' })} />
        {closed ? <div className="split minor-acts"><FileActs file={file.value} onOpen={open} /></div> : <><NextStep file={file.value} /><Notes file={file.value} onOpen={open} /></>}
        <Columns shape="around">
          <MinorTimeline file={file.value} panel={panel} onOpen={open} />
          <Stack><NetworkPart file={file.value} onOpen={open} /><VoicePart file={file.value} onOpen={open} /><AttachmentsPart file={file.value} /></Stack>
        </Columns>
      </Stack>
    </WithPanel>
  );
}

/** What is done most in a dossier, and the rest behind one button. */
function Notes({ file, onOpen }: { readonly file: MinorFile; readonly onOpen: (panel: OpenPanel) => void }) {
  const { minors, attachments, contacts, files, journal } = useWords();
  const { acts } = minors;
  const go = useGo();
  const minor = file.minor.id;
  return (
    <div className="split minor-acts" role="group" aria-label={minors.do}>
      {openDepartureIn(file) && <Button kind="plain" icon={MessageSquareText} onPress={() => go({ name: 'conversation', minor })}>{acts.talk}</Button>}
      <Button kind="plain" icon={NotebookPen} onPress={() => onOpen({ kind: 'new-note' })}>{acts.note}</Button>
      <Button kind="plain" icon={Eye} onPress={() => go({ name: 'signs', minor, part: 'record' })}>{acts.sign}</Button>
      <Button kind="plain" icon={Scale} onPress={() => go({ name: 'signs', minor, part: 'assess' })}>{acts.assess}</Button>
      <ActMenu
        label={acts.more}
        acts={[
          { key: 'appointment', icon: CalendarPlus, says: acts.appointment, onPress: () => onOpen({ kind: 'new-appointment' }) },
          { key: 'attachments', icon: Paperclip, says: attachments.act, onPress: () => go({ name: 'attachments', minor }) },
          { key: 'contact', icon: UserPlus, says: contacts.add, onPress: () => onOpen({ kind: 'new-contact' }) },
          { key: 'placement', icon: House, says: acts.placement, onPress: () => onOpen({ kind: 'new-placement' }) },
          { key: 'measure', icon: Landmark, says: acts.measure, onPress: () => onOpen({ kind: 'new-measure' }) },
          { key: 'correct', icon: PencilLine, says: acts.correct, onPress: () => onOpen({ kind: 'correct' }) },
          { key: 'same', icon: UsersRound, says: files.same.act, onPress: () => onOpen({ kind: 'same' }) },
          { key: 'file', icon: Archive, says: files.file.act, onPress: () => onOpen({ kind: 'file' }) },
          { key: 'journal', icon: ScrollText, says: journal.act, onPress: () => go({ name: 'journal', minor }) },
        ]}
      />
    </div>
  );
}
