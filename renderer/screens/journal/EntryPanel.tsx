import { kindOfAct } from '#domain/journal/act-kind';
import { Pairs } from '../../components/Facts';
import { Section } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import type { Entry } from '../../state/use-journal';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { countsOf } from './counts-of';

/** One entry in full, with its codes for who checks. */
export function EntryPanel({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const { journal, field, language } = useWords();
  const { deeds, kinds, outcomes } = field.journal;
  const says = journal.entry;
  const counts = countsOf(entry, field);
  return (
    <Panel title={says.title(entry.seq)} note={writtenMoment(entry.at, language)} onClose={onClose}>
      <p><strong>{deeds[entry.action]}</strong>{counts.length > 0 && ` (${counts.join(', ')})`}</p>
      <Pairs pairs={[[says.who, entry.actor ?? journal.otherActor], [says.kind, kinds[kindOfAct(entry.action)]], [says.outcome, outcomes[entry.outcome]]]} />
      <Section title={says.codes}>
        <p className="meta">{says.codesSay}</p>
        <Pairs pairs={[
          [says.code, <code key="action" className="code hash">{entry.action}</code>],
          [says.about, <code key="about" className="code hash">{entry.objectType}</code>],
          ...(entry.purpose === null ? [] : [[says.purpose, <code key="purpose" className="code hash">{entry.purpose}</code>] as const]),
          ...Object.entries(entry.details).map(([name, value]) => [name, <code key={name} className="code hash">{String(value)}</code>] as const),
          [says.hash, <code key="hash" className="code hash">{entry.hash}</code>],
        ]}
        />
      </Section>
    </Panel>
  );
}
