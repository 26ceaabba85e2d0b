import { CircleAlert } from 'lucide-react';
import { conversationTopics, type ConversationTopic } from '#domain/conversations/topics';
import { Icon } from '../../components/Icon';
import { CheckRow, Rows, type CheckState } from '../../components/Rows';
import { useWords } from '../../words/words';
import { answeredTopics, type ConversationBody } from './conversation-body';

interface TopicListProps {
  readonly body: ConversationBody;
  readonly onChoose: (topic: ConversationTopic) => void;
  readonly problem: string | undefined;
}

/** All topics with how far each is. */
export function TopicList({ body, onChoose, problem }: TopicListProps) {
  const { conversations, field } = useWords();
  const stateOf = (code: ConversationTopic): CheckState => {
    const answer = body.topics[code];
    if (!answer) return code === body.topicNow ? 'now' : 'open';
    return answer.discussed ? 'done' : 'not-needed';
  };
  const word: Record<CheckState, string> = {
    done: conversations.topicStates.done, 'not-needed': conversations.topicStates.refused, now: conversations.topicStates.now, open: conversations.topicStates.open, refused: '', blocked: '',
  };
  return (
    <nav className="topic-list stack" data-gap="small" data-field="topics" aria-label={conversations.topics}>
      <h2 className="name">{conversations.topics}</h2>
      <p className="meta">{field.conversations.topicCount({ done: answeredTopics(body).length, all: conversationTopics.length })}. {conversations.topicsNote}</p>
      {problem && <p className="topic-problem"><Icon of={CircleAlert} /> {conversations.tooFewTopics}</p>}
      <Rows dense label={conversations.topics}>
        {conversationTopics.map((code) => {
          const state = stateOf(code);
          return <CheckRow key={code} state={state} word={word[state]} title={field.conversations.topics[code].label} current={code === body.topicNow} onOpen={() => onChoose(code)} />;
        })}
      </Rows>
    </nav>
  );
}
