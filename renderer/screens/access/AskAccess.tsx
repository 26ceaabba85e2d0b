import { accessAskers, accessWishes, identityChecks, NewAccessRequest, type AccessAsker, type AccessWish, type IdentityCheck } from '#domain/access/access-request';
import type { MinorFile } from '#domain/minors/minor-file';
import { accessRulesOn } from '#domain/policy/access-rules';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt, openProblems, orMissing, typedFor } from '../minors/form';
import { optionsOf } from '../minors/options';
import { Shell } from '../minors/WritePanels';

const empty = {
  askedBy: 'youth' as AccessAsker, askerName: '', askedOn: '', wish: '' as AccessWish | '', about: '', identityCheck: '' as IdentityCheck | '', identityNote: '',
};

/** Records that access or a copy was asked for, by whom and how it is known who asks. */
export function AskAccess({ file, onClose }: { readonly file: MinorFile; readonly onClose: () => void }) {
  const words = useWords();
  const { access, field } = words;
  const { labels, help } = field.fields;
  const today = useToday();
  const tell = useTell();
  const { body, change, ...draft } = useDraft(`access:${file.minor.id}`, empty);
  const act = useAct('access.ask');
  const typed = {
    ...body, minorId: file.minor.id, askerName: body.askedBy === 'youth' ? '' : body.askerName, askedOn: orMissing(body.askedOn), wish: orMissing(body.wish), identityCheck: orMissing(body.identityCheck),
  };
  const at = fieldAt(fieldSentences(openProblems(act.problems, NewAccessRequest, typed), words));
  const rules = accessRulesOn(today);
  const save = async (): Promise<void> => {
    const answer = await act.run(typedFor('access.ask', typed));
    if (!answer.ok) return;
    draft.discard();
    tell({ says: access.saved });
    onClose();
  };
  return (
    <Shell title={access.formTitle} note={access.formNote} act={access.save} pending={act.pending} ready={draft.ready} waiting={!draft.saved} failure={act.failure} onSave={() => void save()} onClose={onClose}>
      <p className="meta">{access.fromAge(rules.fromAge, rules.source)}</p>
      <Choice label={labels.accessRequest.askedBy} {...at('askedBy')} shape="list" options={optionsOf(accessAskers, field.access.askers)} value={body.askedBy} onChange={(askedBy) => change({ askedBy })} />
      {body.askedBy !== 'youth' && <TextField label={labels.accessRequest.askerName} {...at('askerName')} value={body.askerName} onChange={(askerName) => change({ askerName })} />}
      <DateField label={labels.accessRequest.askedOn} {...at('askedOn')} today={today} value={body.askedOn} onChange={(askedOn) => change({ askedOn })} />
      <Choice label={labels.accessRequest.wish} {...at('wish')} options={optionsOf(accessWishes, field.access.wishes)} value={body.wish || undefined} onChange={(wish) => change({ wish })} />
      <TextArea label={labels.accessRequest.about} help={help.accessRequest.about} {...at('about')} optional voice="own-words" rows={2} value={body.about} onChange={(about) => change({ about })} />
      <Select label={labels.accessRequest.identityCheck} {...at('identityCheck')} options={optionsOf(identityChecks, field.access.identityChecks)} value={body.identityCheck || undefined} onChange={(identityCheck) => change({ identityCheck })} />
      <TextField label={labels.accessRequest.identityNote} {...at('identityNote')} optional value={body.identityNote} onChange={(identityNote) => change({ identityNote })} />
    </Shell>
  );
}
