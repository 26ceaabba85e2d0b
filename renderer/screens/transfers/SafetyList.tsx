import { safetyPointCodes, type SafetyPoint } from '#domain/transfers/safety-check';
import type { SafetyAnswer } from '#domain/transfers/safety-check';
import type { Refusal } from '#domain/shared/refusal';
import { writtenDate } from '#domain/shared/plain-date';
import { Section } from '../../components/Layout';
import { CheckRow, Rows, type CheckState } from '../../components/Rows';
import { Tag } from '../../components/Tag';
import { useWords } from '../../words/words';

interface SafetyListProps {
  readonly answers: readonly SafetyAnswer[];
  readonly gaps: readonly Refusal[];
  readonly open: SafetyPoint | undefined;
  /** Absent when the answers are settled. */
  readonly onOpen?: ((point: SafetyPoint) => void) | undefined;
}

/** The eleven points with their proof. The icon, the word and the sentence say the same. */
export function SafetyList({ answers, gaps, open, onOpen }: SafetyListProps) {
  const { transfers: { safety }, field } = useWords();
  const inTheWay = new Map(gaps.map((gap) => [gap.about['point'], gap.code] as const));
  const done = safetyPointCodes.filter((point) => !inTheWay.has(point)).length;
  const all = safetyPointCodes.length;
  return (
    <Section title={safety.title} aside={<Tag tone={done === all ? 'safe' : 'quiet'}>{safety.progress(done, all)}</Tag>}>
      <Rows dense label={safety.list}>
        {safetyPointCodes.map((point) => {
          const given = answers.find((answer) => answer.point === point);
          const problem = inTheWay.get(point);
          const state: CheckState = point === open ? 'now' : !given ? 'open' : problem ? 'refused' : given.answer === 'not-applicable' ? 'not-needed' : 'done';
          const word = !given ? safety.states.open : problem && problem !== 'safety-point-no' ? safety.states.problem : safety.states[given.answer];
          return (
            <CheckRow
              key={point} state={state} current={point === open} title={field.transfers.safetyPoints[point].label} word={word}
              proof={given && <>{given.evidence} <span className="code">({writtenDate(given.checkedOn)})</span></>} {...(onOpen && { onOpen: () => onOpen(point) })}
            />
          );
        })}
      </Rows>
    </Section>
  );
}
