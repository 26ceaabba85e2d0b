import { useState } from 'react';
import { quietAfter } from '#domain/radar/look';
import type { RadarRow } from '#domain/radar/radar-row';
import { radarSentence } from '#domain/words/radar-sentence';
import { Button } from '../../components/Button';
import { Form } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { TextArea } from '../../components/TextArea';
import { useNow } from '../../state/now';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { FullName } from '../minors/Name';
import { toldReasons } from './Radar';

/** Why this youth asks for a look, and "looked at" for when it was done. */
export function LookPanel({ row, onClose }: { readonly row: RadarRow; readonly onClose: () => void }) {
  const words = useWords();
  const { today, field } = words;
  const go = useGo();
  const tell = useTell();
  const now = useNow();
  const [note, setNote] = useState('');
  const look = useAct('radar.look');
  const { days, ruleVersion } = quietAfter(now);
  const save = async (): Promise<void> => {
    const answer = await look.run({ minorId: row.minorId, note });
    if (!answer.ok) return;
    tell({ says: today.looked(days) });
    onClose();
  };
  return (
    <Panel
      title={row.name} note={today.look} onClose={onClose}
      footer={<><Button kind="primary" onPress={() => go({ name: 'minor', id: row.minorId })}>{today.openFile}</Button><Button onPress={() => go({ name: 'conversation', minor: row.minorId })}>{today.acts['new-conversation']}</Button></>}
    >
      {row.nameInScript && <p><FullName name={row.name} nameInScript={row.nameInScript} /></p>}
      <ul>{toldReasons(row.reasons).map((reason) => <li key={reason.key}>{radarSentence(reason, field)}</li>)}</ul>
      <p className="meta">{today.lookRule(ruleVersion)}</p>
      <h3>{today.lookedTitle}</h3>
      <Form label={today.lookedTitle}>
        <TextArea label={field.fields.labels.look.note} field="note" problem={fieldSentences(look.problems, words)('note')} optional rows={3} value={note} onChange={setNote} />
        <p className="meta">{today.lookedHelp(days)}</p>
        <FailureNotice failure={look.failure} />
        <div><Button pending={look.pending} onPress={() => void save()}>{today.lookedAct}</Button></div>
      </Form>
    </Panel>
  );
}
