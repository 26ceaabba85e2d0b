import { Lock } from 'lucide-react';
import type { ConversationId } from '#domain/shared/ids';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { Panel } from '../../components/Panel';
import { useGo } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import type { RecordPanelProps } from '../minors/RecordPanels';
import { FollowUps } from './FollowUps';
import { Agreed, TopicsRead, VoiceAndReading } from './ConversationReading';

/** A settled conversation beside the timeline: the own words first. */
export function ConversationPanel({ file, id, onClose }: RecordPanelProps) {
  const { conversations, field, minors: { panel }, language } = useWords();
  const go = useGo();
  const talk = file.conversations.find((one) => one.id === id);
  if (!talk) return <Panel title={panel.conversation} onClose={onClose}><p>{panel.gone}</p></Panel>;
  const signs = file.signs.filter((sign) => sign.conversationId === talk.id && sign.withdrawnAt === null);
  const minor = file.minor.id;
  return (
    <Panel
      title={panel.conversation} note={`${writtenMoment(talk.heldAt, language)}. ${field.conversations.alone[talk.alone ? 'yes' : 'no']}.`} onClose={onClose}
      footer={
        <>
          <Button onPress={() => go({ name: 'conversation', minor, id: id as ConversationId })}>{panel.openConversation}</Button>
          <Button onPress={() => go({ name: 'signs', minor, part: 'record', conversation: id as ConversationId })}>{panel.signForTalk}</Button>
          <span className="saved push"><Icon of={Lock} />{field.conversations.version({ version: talk.version })}</span>
        </>
      }
    >
      <VoiceAndReading talk={talk} signs={signs} />
      <FollowUps file={file} talk={talk} />
      <Agreed talk={talk} />
      <div><p className="label">{conversations.topics}</p><TopicsRead talk={talk} /></div>
    </Panel>
  );
}
