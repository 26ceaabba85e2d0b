import { PenLine } from 'lucide-react';
import type { MinorFile } from '#domain/minors/minor-file';
import { fullName } from '#domain/minors/identity';
import type { ConversationId } from '#domain/shared/ids';
import { textOfConversation } from '#domain/signs/quote-link';
import { Button } from '../../components/Button';
import { Empty, Skeleton } from '../../components/Empty';
import { Columns, PageHeader, Section, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import type { ScreenProps } from '../../state/route';
import { useGo } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { useFile } from '../minors/use-file';
import { ConversationForm } from './ConversationForm';
import { FollowUps } from './FollowUps';
import { SharedCorrection } from './SharedCorrection';
import { Versions } from './Versions';
import { WordsWithSigns } from '../signs/WordsWithSigns';
import { Agreed, Practical, TopicsRead, VoiceAndReading } from './ConversationReading';

/** A risk conversation: a new one to write, or a settled one to read. */
export function Conversation({ minor, id, correct }: ScreenProps<'conversation'>) {
  const file = useFile(minor);
  if (file.state === 'loading') return <Skeleton lines={8} />;
  if (file.state === 'failure') return <FailureNotice failure={file.failure} onAgain={file.refetch} />;
  if (id === undefined) return <ConversationForm file={file.value} />;
  const correcting = correct && file.value.conversations.find((one) => one.id === id);
  if (correct === 'shared' && correcting?.group) return <SharedCorrection talk={correcting} group={correcting.group} />;
  return correcting ? <ConversationForm file={file.value} correcting={correcting} /> : <Settled file={file.value} id={id} />;
}

function Settled({ file, id }: { readonly file: MinorFile; readonly id: ConversationId }) {
  const { conversations, field, language } = useWords();
  const go = useGo();
  const talk = file.conversations.find((one) => one.id === id);
  const toForm = (part: true | 'shared', label: string) => <Button icon={PenLine} onPress={() => go({ name: 'conversation', minor: file.minor.id, id, correct: part })}>{label}</Button>;
  const back = <Button onPress={() => go({ name: 'minor', id: file.minor.id, panel: { kind: 'conversation', id } })}>{conversations.back}</Button>;
  if (!talk) return <Empty title={conversations.gone} act={back} />;
  const signs = file.signs.filter((sign) => sign.conversationId === talk.id && sign.withdrawnAt === null);
  const text = textOfConversation(talk);
  return (
    <>
      <PageHeader
        title={conversations.title(fullName(file.minor))} note={`${writtenMoment(talk.heldAt, language)}. ${field.conversations.version({ version: talk.version })}. ${talk.group ? `${field.conversations.groupOf({ size: talk.group.size })}. ` : ''}${conversations.readOnly}`} acts={<>{back}{talk.group && toForm('shared', conversations.correctShared)}{toForm(true, talk.group ? conversations.correctOwn : conversations.correct)}</>}
      />
      <Columns shape="topics">
        <Section title={conversations.topics}><TopicsRead talk={talk} /></Section>
        <Stack gap="medium"><VoiceAndReading
          talk={talk} signs={signs.filter((sign) => sign.link === null)}
          words={{
            own: <WordsWithSigns key={`own ${talk.version}`} file={file} text={text} field="ownWords" label={field.fields.labels.conversation.ownWords} voice="own-words" />,
            reading: <WordsWithSigns key={`reading ${talk.version}`} file={file} text={text} field="reading" label={conversations.reading} />,
          }}
        /><Agreed talk={talk} /><FollowUps file={file} talk={talk} /><Versions talk={talk} /></Stack>
        <Section title={conversations.practical}><Practical talk={talk} /></Section>
      </Columns>
    </>
  );
}
