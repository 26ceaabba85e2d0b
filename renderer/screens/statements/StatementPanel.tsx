import { useState } from 'react';
import { languageName } from '#domain/dossiers/names';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import type { NewStatement, Statement } from '#domain/statements/statement';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Acts, Form, Section } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { TextArea } from '../../components/TextArea';
import { OwnWords } from '../../components/Voice';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, useFirstProblem } from '../minors/form';
import { GonePanel, type RecordPanelProps } from '../minors/RecordPanels';

/** One statement: the words as they were said, who wrote them down, the translation apart, and the versions before. */
export function StatementPanel({ file, id, onClose }: RecordPanelProps) {
  const { statements, field } = useWords();
  const go = useGo();
  const [withdrawing, setWithdrawing] = useState(false);
  const statement = file.statements.find((one) => one.id === id);
  if (!statement) return <GonePanel onClose={onClose} />;
  const { withdrawn } = statement;
  const before = statement.versions.filter((version) => version.rev < statement.rev && version.statement !== statement.versions.at(-1)?.statement).toReversed();
  const acts = withdrawn === null && !withdrawing && (
    <>
      <Button onPress={() => go({ name: 'minor', id: file.minor.id, panel: { kind: 'renew-statement', id } })}>{statements.renew}</Button>
      <Button onPress={() => setWithdrawing(true)}>{statements.withdraw}</Button>
    </>
  );
  return (
    <Panel title={field.statements.title} note={field.statements.mine} onClose={onClose} footer={acts}>
      {withdrawn && <Banner tone="quiet">{field.statements.withdrawn({ day: writtenDate(dayOf(withdrawn.at)), reason: withdrawn.reason })}</Banner>}
      <Said statement={statement} />
      <p className="meta">{statement.goesAlong ? field.statements.goesAlong : field.statements.staysHere}</p>
      {withdrawing && <Withdrawal statement={statement} onDone={() => setWithdrawing(false)} />}
      {before.length > 0 && (
        <Section title={statements.versions}>
          {before.map((version) => <div key={version.rev}><p className="label">{field.statements.version({ rev: version.rev })}</p><Said statement={version.statement} /></div>)}
        </Section>
      )}
    </Panel>
  );
}

/** The words in the serif, the rest in the sans. */
function Said({ statement }: { readonly statement: NewStatement | Statement }) {
  const { field } = useWords();
  const { statements } = field;
  const { translation } = statement;
  return (
    <div className="stack" data-gap="small">
      <OwnWords text={statement.words} lang={statement.language} />
      <p className="meta">{statements.said({ day: writtenDate(statement.saidOn), language: languageName(statement.language, field) })}. {statements.written({ by: statement.writtenBy })}.</p>
      {translation ? <><p className="label">{statements.translated({ by: translation.by, day: writtenDate(translation.on) })}</p><p>{translation.text}</p></> : <p className="meta">{statements.notTranslated}.</p>}
    </div>
  );
}

/** The youth takes the statement back. */
function Withdrawal({ statement, onDone }: { readonly statement: Statement; readonly onDone: () => void }) {
  const words = useWords();
  const { statements, field, minors } = words;
  const tell = useTell();
  const [reason, setReason] = useState('');
  const act = useAct('statements.withdraw');
  useFirstProblem(act.failure);
  const withdraw = async (): Promise<void> => {
    const answer = await act.run({ statementId: statement.id, rev: statement.rev, reason });
    if (!answer.ok) return;
    tell({ says: statements.withdrawn });
    onDone();
  };
  return (
    <Section title={statements.withdrawTitle}>
      <Form label={statements.withdrawTitle}>
        <TextArea label={field.fields.labels.statementWithdrawal.reason} {...fieldAt(fieldSentences(act.problems, words))('reason')} rows={2} value={reason} onChange={setReason} />
        <FailureNotice failure={act.failure} />
        <Acts><Button kind="primary" pending={act.pending} onPress={() => void withdraw()}>{statements.withdrawAct}</Button><Button onPress={onDone}>{minors.cancel}</Button></Acts>
      </Form>
    </Section>
  );
}
