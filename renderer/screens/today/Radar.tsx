import type { RadarReason } from '#domain/radar/radar-reason';
import { radarReasonKinds } from '#domain/radar/radar-reason';
import type { RadarRow } from '#domain/radar/radar-row';
import { radarSentence } from '#domain/words/radar-sentence';
import { Section } from '../../components/Layout';
import { VirtualList } from '../../components/VirtualList';
import { useWords } from '../../words/words';
import { FullName } from '../minors/Name';

interface RadarProps {
  readonly rows: readonly RadarRow[];
  readonly openKey: string | undefined;
  readonly onOpen: (row: RadarRow) => void;
}

/** Reasons as they are read: when the last contact was a conversation, its silence is said once. */
export const toldReasons = (reasons: readonly RadarReason[]): readonly RadarReason[] => {
  const talk = reasons.find((reason) => reason.kind === 'no-conversation');
  const shelter = reasons.find((reason) => reason.kind === 'shelter-silence');
  return reasons.filter((reason) => reason.kind !== 'no-contact' || (reason.since !== talk?.since && reason.since !== shelter?.since));
};

/** Quiet cases that need a look today, each with its reasons in words. */
export function Radar({ rows, openKey, onOpen }: RadarProps) {
  const words = useWords();
  const { today, field } = words;
  const kinds = radarReasonKinds.map((kind) => field.radar.kinds[kind]);
  return (
    <Section title={today.look} aside={rows.length > 0 && today.lookCount(rows.length)}>
      {rows.length === 0 ? <p className="meta">{today.nothingToLook}</p> : (
        <>
          <div className="short-list">
            <VirtualList
              label={today.look} items={rows} keyOf={(row) => row.minorId} openKey={openKey} rowRem={4} onOpen={onOpen}
              renderRow={(row) => (
                <div className="look-line">
                  <FullName name={row.name} nameInScript={row.nameInScript} />
                  <span>{toldReasons(row.reasons).map((reason) => radarSentence(reason, field)).join(' ')}</span>
                </div>
              )}
            />
          </div>
          <details className="meta"><summary>{today.whyThisOrder}</summary><p>{today.lookOrder(kinds)}</p></details>
        </>
      )}
    </Section>
  );
}
