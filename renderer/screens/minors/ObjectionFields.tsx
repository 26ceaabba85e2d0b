import { objectionStates, objectionSubjects } from '#domain/minors/objection';
import { DateField } from '../../components/DateField';
import { ItemList } from '../../components/ItemList';
import { Columns } from '../../components/Layout';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { useToday } from '../../state/now';
import { useWords } from '../../words/words';
import { fieldAt, type FieldsProps } from './form';
import { emptyObjection, type IdentityBody } from './identity-body';
import { optionsOf } from './options';

/** Objections and appeals of the youth, each against one thing. */
export function ObjectionFields({ body, change, says, prefix }: FieldsProps<IdentityBody>) {
  const { field, minors: { intake } } = useWords();
  const today = useToday();
  const { objection: labels } = field.fields.labels;
  const at = fieldAt(says, prefix);
  return (
    <ItemList label={intake.objection} items={body.objections} onChange={(objections) => change({ objections })} empty={emptyObjection} addLabel={intake.addObjection} removeLabel={intake.removeObjection}>
      {(one, place, put) => (
        <>
          <Columns shape="fields">
            <Select label={labels.against} {...at(`objections.${place}.against`)} options={optionsOf(objectionSubjects, field.minors.objectionSubjects)} value={one.against || undefined} onChange={(against) => put({ against })} />
            <Select label={labels.state} {...at(`objections.${place}.state`)} options={optionsOf(objectionStates, field.minors.objectionStates)} value={one.state || undefined} onChange={(state) => put({ state })} />
            <DateField label={labels.lodgedOn} {...at(`objections.${place}.lodgedOn`)} optional today={today} value={one.lodgedOn} onChange={(lodgedOn) => put({ lodgedOn })} />
            <DateField label={labels.decidedOn} {...at(`objections.${place}.decidedOn`)} optional today={today} value={one.decidedOn} onChange={(decidedOn) => put({ decidedOn })} />
          </Columns>
          <TextArea label={labels.note} {...at(`objections.${place}.note`)} optional rows={1} value={one.note} onChange={(note) => put({ note })} />
        </>
      )}
    </ItemList>
  );
}
