import { followUpsOf } from '#domain/conversations/follow-ups';
import { risks } from '#domain/conversations/moments';
import { followUpRulesOn } from '#domain/policy/follow-up-rules';
import { dayOf, InstantSchema, type Instant } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Section } from '../../components/Layout';
import { TextArea } from '../../components/TextArea';
import { useNow } from '../../state/now';
import { useWords, type AllWords } from '../../words/words';
import { fieldAt, type FieldsProps } from '../minors/form';
import { optionsOf } from '../minors/options';
import { Agreements } from './Agreements';
import type { ConversationBody } from './conversation-body';

/** The risk, why, what follows from it, and when to come back. */
export function RiskFields({ body, change, says }: FieldsProps<ConversationBody>) {
  const words = useWords();
  const now = useNow();
  const { conversations: codes, fields: { labels, help } } = words.field;
  const at = fieldAt(says);
  const heldAt = InstantSchema.safeParse(body.heldAt);
  return (
    <Section title={words.conversations.riskTitle}>
      <div className="stack" data-gap="medium">
        <Choice label={labels.conversation.risk} help={body.risk !== '' && consequence(body.risk, heldAt.success ? heldAt.data : now, words)} {...at('risk')} options={optionsOf(risks, codes.risks)} value={body.risk || undefined} onChange={(risk) => change({ risk })} />
        <TextArea label={labels.conversation.riskReason} help={help.conversation.riskReason} {...at('riskReason')} rows={3} value={body.riskReason} onChange={(riskReason) => change({ riskReason })} />
        <Agreements agreements={body.agreements} onChange={(agreements) => change({ agreements })} says={says} />
        <DateField label={labels.conversation.followUpOn} {...at('followUpOn')} optional today={dayOf(now)} value={body.followUpOn} onChange={(followUpOn) => change({ followUpOn })} />
      </div>
    </Section>
  );
}

/** What this risk asks for, by the rules of the day of the conversation. */
function consequence(risk: Exclude<ConversationBody['risk'], ''>, heldAt: Instant, { conversations: { risks: sentences } }: AllWords): string {
  const due = followUpsOf({ heldAt, risk, followUpOn: null }, followUpRulesOn(dayOf(heldAt)))[0];
  if (risk === 'low' || !due) return sentences.low;
  return sentences[risk](writtenDate(due.dueOn));
}
