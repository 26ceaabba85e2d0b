import { conversationModes, conversationMoments, interpreterKinds, presentRoles, type InterpreterKind } from '#domain/conversations/moments';
import { CheckList } from '../../components/CheckList';
import { Choice } from '../../components/Choice';
import { ComboField } from '../../components/ComboField';
import { Section } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { Select } from '../../components/Select';
import { TextField } from '../../components/TextField';
import { useNow } from '../../state/now';
import { useWords } from '../../words/words';
import { fieldAt, type FieldsProps } from '../minors/form';
import { languageOptions, optionsOf } from '../minors/options';
import type { ConversationBody } from './conversation-body';

/** When, where and with whom the conversation was. */
export function PracticalFacts({ body, change, says, group = false }: FieldsProps<ConversationBody> & { readonly group?: boolean }) {
  const words = useWords();
  const now = useNow();
  const { conversations: codes, fields: { labels, help } } = words.field;
  const at = fieldAt(says);
  // an interpreter who took part was there
  const chooseInterpreter = (interpreterKind: InterpreterKind): void =>
    change({ interpreterKind, present: presentRoles.filter((role) => (role === 'interpreter' ? interpreterKind !== 'none' : body.present.includes(role))) });
  return (
    <Section title={words.conversations.facts}>
      <div className="stack" data-gap="medium">
        <MomentField label={labels.conversation.heldAt} {...at('heldAt')} now={now} value={body.heldAt} onChange={(heldAt) => change({ heldAt })} />
        <Select label={labels.conversation.moment} {...at('moment')} options={optionsOf(conversationMoments, codes.moments)} value={body.moment || undefined} onChange={(moment) => change({ moment })} />
        <Choice label={labels.conversation.mode} {...at('mode')} shape="list" options={optionsOf(conversationModes, codes.modes)} value={body.mode || undefined} onChange={(mode) => change({ mode })} />
        <TextField label={labels.conversation.place} {...at('place')} optional value={body.place} onChange={(place) => change({ place })} />
        <TextField label={labels.conversation.durationMinutes} {...at('durationMinutes')} width="time" inputMode="numeric" value={body.minutes} onChange={(minutes) => change({ minutes })} />
        <ComboField label={labels.conversation.language} {...at('language')} options={languageOptions(words.field)} value={body.language || undefined} onChange={(language) => change({ language: language ?? '' })} />
        <Select label={labels.interpreter.kind} {...at('interpreter.kind')} options={optionsOf(interpreterKinds, codes.interpreterKinds)} value={body.interpreterKind || undefined} onChange={chooseInterpreter} />
        {body.interpreterKind !== '' && body.interpreterKind !== 'none' && (
          <TextField label={labels.interpreter.code} help={help.interpreter.code} {...at('interpreter.code')} optional width="short" value={body.interpreterCode} onChange={(interpreterCode) => change({ interpreterCode })} />
        )}
        {/* nobody is alone in a group */}
        {!group && <Choice label={labels.conversation.alone} {...at('alone')} options={optionsOf(['yes', 'no'] as const, words.minors)} value={body.alone || undefined} onChange={(alone) => change({ alone })} />}
        <CheckList label={labels.conversation.present} {...at('present')} options={optionsOf(presentRoles, codes.roles)} value={body.present} onChange={(present) => change({ present })} />
      </div>
    </Section>
  );
}
