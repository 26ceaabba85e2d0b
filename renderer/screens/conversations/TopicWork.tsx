import { ArrowRight } from 'lucide-react';
import { consequenceCodes, consequences, consequencesOf } from '#domain/conversations/consequences';
import { conversationTopics } from '#domain/conversations/topics';
import { writtenDate } from '#domain/shared/plain-date';
import { Button } from '../../components/Button';
import { CheckList } from '../../components/CheckList';
import { Choice } from '../../components/Choice';
import { TextArea } from '../../components/TextArea';
import { useWords } from '../../words/words';
import type { FieldsProps } from '../minors/form';
import { answeredTopics, type ConversationBody, type TopicBody } from './conversation-body';

/** The topic at hand: a question that opens it, whether it was discussed, and if not, why. In a group the answer is of all; what one youth does not want stands with that youth. */
export function TopicWork({ body, change, says, group = false }: FieldsProps<ConversationBody> & { readonly group?: boolean }) {
  const { conversations, field } = useWords();
  const code = body.topicNow;
  const place = conversationTopics.indexOf(code);
  const before = conversationTopics[place - 1];
  const after = conversationTopics[place + 1];
  const answer = body.topics[code];
  const sentAt = answeredTopics(body).indexOf(code);
  const set = (next: TopicBody): void => change({ topics: { ...body.topics, [code]: next } });
  const reason = answer?.reason ?? '';
  return (
    <section className="stack" data-gap="medium" aria-labelledby="topic-now">
      <div>
        <h2 id="topic-now">{field.conversations.topics[code].label}</h2>
        <p className="meta">{field.conversations.topics[code].ask}</p>
      </div>
      <div className="split topic-answer">
        <Choice
          label={conversations.isDiscussed} value={answer && (answer.discussed ? 'yes' : 'no')}
          options={[{ value: 'yes', label: field.conversations.discussed }, { value: 'no', label: field.conversations.notDiscussed }]}
          onChange={(chosen) => set({ discussed: chosen === 'yes', reason })}
        />
        <div className="split push">
          {before && <Button onPress={() => change({ topicNow: before })}>{conversations.previous}</Button>}
          {!group && <Button onPress={() => set({ discussed: false, reason: reason || conversations.doesNotWantReason })}>{conversations.doesNotWant}</Button>}
          {after && <Button iconAfter={ArrowRight} onPress={() => change({ topicNow: after })}>{conversations.next}</Button>}
        </div>
      </div>
      {consequencesOf(code).map((consequence) => {
        const { source, readUntil } = consequences[consequence];
        return (
          <div key={consequence} className="consequence">
            <CheckList label={field.fields.labels.conversation.explained} help={field.conversations.consequenceSource({ source, readUntil: writtenDate(readUntil) })} options={[{ value: consequence, label: field.conversations.consequences[consequence] }]}
              value={body.explained.filter((one) => one === consequence)}
              onChange={(chosen) => change({ explained: consequenceCodes.filter((one) => (one === consequence ? chosen.includes(one) : body.explained.includes(one))) })} />
          </div>
        );
      })}
      {answer && !answer.discussed && (
        <TextArea label={field.fields.labels.topic.reason} help={group && conversations.inEveryFile} field={`topics.${sentAt}.reason`} problem={says(`topics.${sentAt}.reason`)} rows={1} value={reason} onChange={(text) => set({ discussed: false, reason: text })} />
      )}
    </section>
  );
}
