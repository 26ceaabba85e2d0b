import type { MinorFile } from '#domain/minors/minor-file';
import { Skeleton } from '../../components/Empty';
import { Columns, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { useAnswer } from '../../state/use-answer';
import { ConsultPart } from './ConsultForm';
import { ContraryPart } from './Contraries';
import { DecisionForm, EarlierDecisions } from './DecisionForm';
import { Findings } from './Findings';
import { OtherRules } from './OtherRules';
import { RecordedSigns } from './RecordedSigns';
import { SignTrend } from './SignTrend';
import { SinceDecision } from './SinceDecision';

/** Weighing the signs by the published rule, and deciding. */
export function AssessPart({ file }: { readonly file: MinorFile }) {
  const assessment = useAnswer('signs.assess', { minorId: file.minor.id });
  if (assessment.state === 'loading') return <Skeleton lines={6} />;
  if (assessment.state === 'failure') return <FailureNotice failure={assessment.failure} onAgain={assessment.refetch} />;
  return (
    <Columns>
      <Stack>
        <SinceDecision file={file} />
        <ConsultPart file={file} />
        <Findings file={file} assessment={assessment.value} />
        <OtherRules file={file} assessment={assessment.value} />
        <ContraryPart file={file} />
        <DecisionForm file={file} assessment={assessment.value} />
        <EarlierDecisions file={file} />
      </Stack>
      <Stack>
        <SignTrend signs={file.signs} />
        <RecordedSigns file={file} />
      </Stack>
    </Columns>
  );
}
