import { fullName } from '#domain/minors/identity';
import { Button } from '../../components/Button';
import { Skeleton } from '../../components/Empty';
import { PageHeader } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import type { ScreenProps } from '../../state/route';
import { useGo } from '../../state/store';
import { useWords } from '../../words/words';
import { useFile } from '../minors/use-file';
import { AssessPart } from './AssessPart';
import { RecordPart } from './RecordPart';
import { ReportPart } from './ReportPart';
import { ShelterPart } from './ShelterPart';

const parts = ['record', 'assess', 'report', 'shelter'] as const;

/** Signs of one youth: note them, weigh them, and what protection follows. */
export function Signs({ minor, part = 'record', conversation }: ScreenProps<'signs'>) {
  const { signs, field } = useWords();
  const file = useFile(minor);
  const go = useGo();
  if (file.state === 'loading') return <Skeleton lines={8} />;
  if (file.state === 'failure') return <FailureNotice failure={file.failure} onAgain={file.refetch} />;
  const { value } = file;
  return (
    <>
      <PageHeader title={signs.title(fullName(value.minor))} note={field.signs.explanation} acts={<Button onPress={() => go({ name: 'minor', id: minor })}>{signs.back}</Button>} />
      <nav className="parts" aria-label={signs.parts}>
        {parts.map((one) => (
          <button key={one} type="button" className="part-button" aria-current={one === part ? 'page' : undefined} onClick={() => go({ name: 'signs', minor, part: one })}>{signs[one]}</button>
        ))}
      </nav>
      {part === 'record' && <RecordPart file={value} conversation={conversation} />}
      {part === 'assess' && <AssessPart file={value} />}
      {part === 'report' && <ReportPart file={value} />}
      {part === 'shelter' && <ShelterPart file={value} />}
    </>
  );
}
