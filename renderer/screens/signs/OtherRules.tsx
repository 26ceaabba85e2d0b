import type { MinorFile } from '#domain/minors/minor-file';
import { signRuleVersions, type SignRuleVersion } from '#domain/policy/sign-rules';
import type { DimensionFinding, SignAssessment } from '#domain/signs/assess-signs';
import { Skeleton } from '../../components/Empty';
import { Fold } from '../../components/Fold';
import { FailureNotice } from '../../components/Problems';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';

/** What the other versions of the rules would see in the same signs. Only to compare: the proposal stays that of the rules in force. */
export function OtherRules({ file, assessment }: { readonly file: MinorFile; readonly assessment: SignAssessment }) {
  const { signs } = useWords();
  return (
    <Fold title={signs.compare}>
      <p className="meta">{signs.compareAbout}</p>
      {signRuleVersions.filter((version) => version !== assessment.ruleVersion).map((version) => <OtherRule key={version} file={file} assessment={assessment} version={version} />)}
    </Fold>
  );
}

function OtherRule({ file, assessment, version }: { readonly file: MinorFile; readonly assessment: SignAssessment; readonly version: SignRuleVersion }) {
  const { signs, field } = useWords();
  const other = useAnswer('signs.assess', { minorId: file.minor.id, ruleVersion: version });
  if (other.state === 'loading') return <Skeleton lines={2} />;
  if (other.state === 'failure') return <FailureNotice failure={other.failure} onAgain={other.refetch} />;
  const ruleOf = (finding: DimensionFinding): string => (finding.fired ? field.signs.rules[finding.fired.code] : signs.noRuleShort);
  const changed = assessment.dimensions.flatMap((finding, place) => {
    const compared = other.value.dimensions[place];
    return compared && compared.fired?.code !== finding.fired?.code ? [{ dimension: finding.dimension, now: ruleOf(finding), other: ruleOf(compared) }] : [];
  });
  return (
    <div className="stack" data-gap="small">
      <h3>{field.signs.ruleVersions[version]}</h3>
      {changed.length === 0 && <p>{signs.compareSame}</p>}
      {other.value.proposal !== assessment.proposal && <p>{signs.compareProposal(field.signs.proposals[other.value.proposal])}</p>}
      {changed.length > 0 && (
        <ul className="sentences">
          {changed.map(({ dimension, now, other: otherRule }) => <li key={dimension}>{field.signs.dimensions[dimension]}: {signs.compareNow(now)}; <strong>{signs.compareThen(otherRule)}</strong>.</li>)}
        </ul>
      )}
    </div>
  );
}
