import type { MinorFile } from '#domain/minors/minor-file';
import type { DimensionFinding, SignAssessment } from '#domain/signs/assess-signs';
import { Banner } from '../../components/Banner';
import { Section, Stack } from '../../components/Layout';
import { Sheet } from '../../components/Sheet';
import { useWords } from '../../words/words';
import { ContraryBeside } from './Contraries';
import { StrengthTag } from './StrengthTag';

/** What the published rule sees in the signs: the proposal, then each dimension with the rule that fired and why. */
export function Findings({ file, assessment }: { readonly file: MinorFile; readonly assessment: SignAssessment }) {
  const { signs, field } = useWords();
  const codes = field.signs;
  const seen = assessment.dimensions.filter((finding) => finding.codes.length > 0);
  const unseen = assessment.dimensions.filter((finding) => finding.codes.length === 0);
  return (
    <Section title={signs.assessment}>
      <Stack gap="medium">
        <Banner tone={assessment.proposal === 'consider-real-suspicion' ? 'attention' : 'quiet'}>
          <p><strong>{codes.proposals[assessment.proposal]}</strong></p>
          <p>{codes.explanation}</p>
        </Banner>
        <p className="meta">{codes.noCoercion}</p>
        {seen.map((finding) => <Dimension key={finding.dimension} file={file} finding={finding} />)}
        {seen.length > 0 && unseen.length > 0 && <p className="meta">{signs.emptyDimensions(unseen.map((finding) => codes.dimensions[finding.dimension].toLowerCase()).join('; '))}</p>}
        {assessment.context.length > 0 && (
          <Sheet>
            <h3>{signs.contextTitle}</h3>
            <p className="meta">{codes.context}</p>
            <ul>{assessment.context.map((code) => <li key={code}>{codes.labels[code]}</li>)}</ul>
          </Sheet>
        )}
        {assessment.askForReflectionPeriod && <Banner tone="accent"><p><strong>{signs.reflection}.</strong> {codes.reflectionPeriod}</p></Banner>}
        <p className="meta">{codes.ruleVersion({ version: assessment.ruleVersion })} {codes.strengthNote}</p>
      </Stack>
    </Section>
  );
}

function Dimension({ file, finding }: { readonly file: MinorFile; readonly finding: DimensionFinding }) {
  const { signs, field } = useWords();
  const codes = field.signs;
  const fired = finding.fired;
  return (
    <Sheet tone={fired ? 'attention' : 'quiet'}>
      <h3>{codes.dimensions[finding.dimension]}</h3>
      <p>{fired ? <strong>{signs.rule(codes.rules[fired.code])}</strong> : signs.noRule} <span className="meta">{codes.counts(finding.counts)}</span></p>
      {fired && <p className="meta">{signs.restsOn}</p>}
      <ul className="dimension-signs">
        {finding.codes.map((code) => <li key={code} data-rests={fired?.codes.includes(code) ? '' : undefined}><span>{codes.labels[code]}</span> <StrengthTag code={code} /></li>)}
      </ul>
      <ContraryBeside file={file} dimension={finding.dimension} />
    </Sheet>
  );
}
