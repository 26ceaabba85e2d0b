import { identityChanges } from '#domain/minors/identity-facts';
import { Skeleton } from '../../components/Empty';
import { Pairs } from '../../components/Facts';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { useAnswer } from '../../state/use-answer';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { Known, type IdentityPanelProps } from './IdentityPanel';

/** Every version of the identity, the newest first: when it came, why, and what it changed. */
export function VersionsPanel({ file, onClose }: IdentityPanelProps) {
  const { field, identity: { versions }, language } = useWords();
  const known = useAnswer('minors.versions', { minorId: file.minor.id });
  return (
    <Panel title={versions.title} onClose={onClose}>
      {known.state === 'loading' && <Skeleton />}
      {known.state === 'failure' && <FailureNotice failure={known.failure} onAgain={known.refetch} />}
      {known.state === 'answer' && known.value.map((one, place) => {
        const before = known.value[place - 1];
        return (
          <section key={one.rev} className="stack" data-gap="small">
            <h3>{versions.version(one.rev)} <span className="meta">{writtenMoment(one.recordedAt, language)}{one.rev === file.minor.rev && `, ${versions.newest}`}</span></h3>
            <p>{before ? one.reason || versions.noReason : versions.first}</p>
            {before && identityChanges(before.identity, one.identity, field).map((change) => (
              <div key={change.field}><h4>{change.label}</h4><Pairs pairs={[[versions.before, <Known key="before" lines={change.before} none={versions.nothing} />], [versions.after, <Known key="after" lines={change.after} none={versions.nothing} />]]} /></div>
            ))}
          </section>
        );
      }).toReversed()}
    </Panel>
  );
}
