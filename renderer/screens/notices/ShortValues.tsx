import { isSeen, SeenQuestion } from '#domain/notices/seen-question';
import type { Refusal } from '#domain/shared/refusal';
import type { Failure } from '#electron/contract/envelope';
import { Check } from '../../components/CheckList';
import { Section } from '../../components/Layout';
import { useWords } from '../../words/words';

interface ShortValuesProps {
  readonly failure: Failure | undefined;
  readonly seen: readonly SeenQuestion[];
  readonly onChange: (seen: readonly SeenQuestion[]) => void;
}

function questionsOf({ code, about: { part, place, attachment } }: Refusal): readonly SeenQuestion[] {
  const { success, data } = SeenQuestion.safeParse({ part, place, attachment: attachment === 0 ? null : attachment });
  return code === 'output-may-leak' && success ? [data] : [];
}

/** Each short value that the search found and that may be something else, with a tick of its own. Only what was asked can be answered. */
export function ShortValues({ failure, seen, onChange }: ShortValuesProps) {
  const { notices: { seal }, field: { redaction } } = useWords();
  const asked = failure?.kind === 'not-allowed' ? failure.reasons.flatMap(questionsOf) : [];
  const questions = [...seen, ...asked.filter((one) => !isSeen(one, seen))];
  if (questions.length === 0) return null;
  return (
    <Section title={seal.short}>
      <p className="meta">{seal.shortHelp}</p>
      {questions.map((one) => (
        <Check
          key={JSON.stringify(one)} label={seal.shortSeen(redaction.parts[one.part], redaction.leakAt({ place: one.place, page: 0, attachment: one.attachment ?? 0 }))} value={isSeen(one, seen)}
          onChange={(on) => onChange(on ? [...seen, one] : seen.filter((other) => !isSeen(one, [other])))}
        />
      ))}
    </Section>
  );
}
