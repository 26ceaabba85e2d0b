import { NewStatement, type Statement } from '#domain/statements/statement';
import type { MinorFile } from '#domain/minors/minor-file';
import type { MinorId } from '#domain/shared/ids';
import { Banner } from '../../components/Banner';
import { Choice } from '../../components/Choice';
import { ComboField } from '../../components/ComboField';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, orMissing, typedFor, yesOrNo, type FieldsProps } from '../minors/form';
import { languageOptions, optionsOf } from '../minors/options';
import { GonePanel, type RecordPanelProps } from '../minors/RecordPanels';
import { Shell } from '../minors/WritePanels';

/** A statement as it is typed; `reason` is only asked for a new version. */
interface StatementBody {
  readonly saidOn: string;
  readonly language: string;
  readonly words: string;
  readonly writtenBy: string;
  readonly goesAlong: 'yes' | 'no' | '';
  readonly translated: 'yes' | 'no';
  readonly text: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

const emptyStatement = (language: string): StatementBody => ({ saidOn: '', language, words: '', writtenBy: '', goesAlong: '', translated: 'no', text: '', by: '', on: '', reason: '' });

const bodyOf = ({ saidOn, language, words, writtenBy, goesAlong, translation }: Statement): StatementBody => ({
  saidOn, language, words, writtenBy, goesAlong: goesAlong ? 'yes' : 'no', translated: translation ? 'yes' : 'no', text: translation?.text ?? '', by: translation?.by ?? '', on: translation?.on ?? '', reason: '',
});

const statementTyped = (body: StatementBody, minorId: MinorId): object => ({
  minorId, saidOn: orMissing(body.saidOn), language: orMissing(body.language), words: body.words, writtenBy: body.writtenBy, goesAlong: yesOrNo(body.goesAlong),
  translation: body.translated === 'yes' ? { text: body.text, by: body.by, on: orMissing(body.on) } : null,
});

/** The youth's words in the serif; the translation, which is ours, in the sans below it. */
function StatementFields({ body, change, says, prefix }: FieldsProps<StatementBody>) {
  const words = useWords();
  const today = useToday();
  const { statements, field, minors } = words;
  const { labels, help } = field.fields;
  const at = fieldAt(says, prefix);
  const yesNo = optionsOf(['yes', 'no'] as const, minors);
  return (
    <>
      <p className="meta">{field.statements.mine}</p>
      <Columns shape="fields">
        <ComboField label={labels.statement.language} {...at('language')} options={languageOptions(field)} value={body.language || undefined} onChange={(language) => change({ language: language ?? '' })} />
        <DateField label={labels.statement.saidOn} {...at('saidOn')} today={today} value={body.saidOn} onChange={(saidOn) => change({ saidOn })} />
      </Columns>
      <TextArea label={labels.statement.words} help={help.statement.words} {...at('words')} voice="own-words" rows={6} lang={body.language || 'und'} value={body.words} onChange={(said) => change({ words: said })} />
      <TextField label={labels.statement.writtenBy} help={help.statement.writtenBy} {...at('writtenBy')} value={body.writtenBy} onChange={(writtenBy) => change({ writtenBy })} />
      <Choice label={statements.isTranslated} {...at('translation')} options={yesNo} value={body.translated} onChange={(translated) => change({ translated })} />
      {body.translated === 'yes' && (
        <>
          <TextArea label={labels.translation.text} {...at('translation.text')} rows={4} value={body.text} onChange={(text) => change({ text })} />
          <Columns shape="fields">
            <TextField label={labels.translation.by} help={help.translation.by} {...at('translation.by')} value={body.by} onChange={(by) => change({ by })} />
            <DateField label={labels.translation.on} {...at('translation.on')} today={today} value={body.on} onChange={(on) => change({ on })} />
          </Columns>
        </>
      )}
      <Choice label={labels.statement.goesAlong} {...at('goesAlong')} options={yesNo} value={body.goesAlong || undefined} onChange={(goesAlong) => change({ goesAlong })} />
    </>
  );
}

/** Adds what the youth wants to have in the file. */
export function RecordStatement({ file, onClose }: { readonly file: MinorFile; readonly onClose: () => void }) {
  const words = useWords();
  const { statements } = words;
  const tell = useTell();
  const { minor } = file;
  const draft = useDraft(`statement:${minor.id}`, emptyStatement(minor.languages[0] ?? ''));
  const act = useAct('statements.add');
  const typed = statementTyped(draft.body, minor.id);
  const save = async (): Promise<void> => {
    const answer = await act.run(typedFor('statements.add', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: statements.saved });
    onClose();
  };
  return (
    <Shell title={statements.formTitle} note={statements.formNote} act={statements.save} pending={act.pending} ready={draft.ready} waiting={!draft.saved} failure={act.failure} onSave={() => void save()} onClose={onClose}>
      <StatementFields body={draft.body} change={draft.change} says={fieldSentences(openProblems(act.problems, NewStatement, typed), words)} />
    </Shell>
  );
}

/** Puts a version beside the ones before: the youth says it anew, or a translation came. */
export function RenewStatement({ file, id, onClose }: RecordPanelProps) {
  const statement = file.statements.find((one) => one.id === id);
  return statement && statement.withdrawn === null ? <Renewal statement={statement} onClose={onClose} /> : <GonePanel onClose={onClose} />;
}

function Renewal({ statement, onClose }: { readonly statement: Statement; readonly onClose: () => void }) {
  const words = useWords();
  const { statements } = words;
  const go = useGo();
  const tell = useTell();
  const draft = useDraft(`renew-statement:${statement.id}-${statement.rev}`, bodyOf(statement));
  const act = useAct('statements.renew');
  const typed = statementTyped(draft.body, statement.minorId);
  const says = fieldSentences(openProblems(act.problems, NewStatement, typed, 'statement.'), words);
  const save = async (): Promise<void> => {
    const answer = await act.run(typedFor('statements.renew', { statementId: statement.id, rev: statement.rev, reason: draft.body.reason, statement: typed }));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: statements.renewed });
    go({ name: 'minor', id: statement.minorId, panel: { kind: 'statement', id: statement.id } });
  };
  return (
    <Shell title={statements.renewTitle} note={statements.renewNote} act={statements.save} pending={act.pending} ready={draft.ready} waiting={!draft.saved} failure={act.failure} onSave={() => void save()} onClose={onClose}>
      {act.failure?.kind === 'changed-meanwhile' && <Banner tone="attention">{statements.changed}</Banner>}
      <StatementFields body={draft.body} change={draft.change} says={says} prefix="statement." />
      <TextArea label={statements.whyRenew} help={statements.whyRenewHelp} {...fieldAt(says)('reason')} rows={2} value={draft.body.reason} onChange={(reason) => draft.change({ reason })} />
    </Shell>
  );
}
