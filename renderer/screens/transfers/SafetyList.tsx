import type { SafetyPoint } from '#domain/transfers/safety-check';
import type { SafetyAnswer } from '#domain/transfers/safety-check';
import type { Refusal } from '#domain/shared/refusal';
import { writtenDate } from '#domain/shared/plain-date';
import { Section } from '../../components/Layout';
import { CheckRow, Rows, type CheckState } from '../../components/Rows';
import { Tag } from '../../components/Tag';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords, type AllWords } from '../../words/words';

interface SafetyListProps {
  /** The points that are asked, in order. */
  readonly points: readonly SafetyPoint[];
  readonly answers: readonly SafetyAnswer[];
  readonly gaps: readonly Refusal[];
  readonly open: SafetyPoint | undefined;
  /** Absent when the answers are settled. */
  readonly onOpen?: ((point: SafetyPoint) => void) | undefined;
}

/** What would make a point good, in one sentence beside it. */
function remedyOf(gap: Refusal, point: SafetyPoint, words: AllWords): string {
  const { transfers: { safety: { remedy } }, field } = words;
  switch (gap.code) {
    case 'safety-point-open': return field.transfers.safetyPoints[point].ask;
    case 'safety-point-no': return remedy.no;
    case 'safety-point-must-be-yes': return remedy.mustBeYes;
    case 'host-not-identified': return remedy.notIdentified;
    case 'safety-point-too-old': return remedy.tooOld(Number(gap.about['days']), Number(gap.about['limit']));
    default: return sentenceOfRefusal(gap, words);
  }
}

/** The points with their proof. The icon, the word and the sentence say the same. */
export function SafetyList({ points, answers, gaps, open, onOpen }: SafetyListProps) {
  const words = useWords();
  const { transfers: { safety }, field } = words;
  // Signs about the host belong to their own point, also when that point was answered.
  const inTheWay = new Map(gaps.map((gap) => [gap.about['point'] ?? 'no-signs-about-host', gap] as const));
  const done = points.filter((point) => !inTheWay.has(point)).length;
  const all = points.length;
  return (
    <Section title={safety.title} aside={<Tag tone={done === all ? 'safe' : 'quiet'}>{safety.progress(done, all)}</Tag>}>
      <Rows dense label={safety.list}>
        {points.map((point) => {
          const given = answers.find((answer) => answer.point === point);
          const gap = inTheWay.get(point);
          const problem = gap?.code;
          const state: CheckState = point === open ? 'now' : !given ? 'open' : problem ? 'refused' : given.answer === 'not-applicable' ? 'not-needed' : 'done';
          const word = !given ? safety.states.open : problem && problem !== 'safety-point-no' ? safety.states.problem : safety.states[given.answer];
          return (
            <CheckRow
              key={point} state={state} current={point === open} title={field.transfers.safetyPoints[point].label} word={word}
              proof={<>{given && <>{given.identity && <>{safety.identified(field.transfers.identifiedHows[given.identity.how], given.identity.by)} </>}{given.evidence} <span className="code">({writtenDate(given.checkedOn)})</span></>}{gap && <strong className="remedy">{remedyOf(gap, point, words)}</strong>}</>} {...(onOpen && { onOpen: () => onOpen(point) })}
            />
          );
        })}
      </Rows>
    </Section>
  );
}
