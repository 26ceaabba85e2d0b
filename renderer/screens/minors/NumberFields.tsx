import { numberKinds } from '#domain/minors/numbers';
import { ItemList } from '../../components/ItemList';
import { Columns } from '../../components/Layout';
import { Select } from '../../components/Select';
import { TextField } from '../../components/TextField';
import { useWords } from '../../words/words';
import { fieldAt, type FieldsProps } from './form';
import { emptyNumber, type IdentityBody } from './identity-body';
import { optionsOf } from './options';

/** The citizen service number, and the numbers of other bodies as they write them. */
export function NumberFields({ body, change, says, prefix }: FieldsProps<IdentityBody>) {
  const { field, minors: { intake } } = useWords();
  const { labels, help } = field.fields;
  const at = fieldAt(says, prefix);
  return (
    <>
      <TextField label={labels.minor.bsn} help={help.minor.bsn} {...at('bsn')} optional width="short" inputMode="numeric" value={body.bsn} onChange={(bsn) => change({ bsn })} />
      <ItemList
        label={labels.otherNumber.number} items={body.otherNumbers} onChange={(otherNumbers) => change({ otherNumbers })} empty={emptyNumber}
        addLabel={intake.addNumber} removeLabel={intake.removeNumber}
      >
        {(one, place, put) => (
          <Columns shape="fields">
            <Select label={labels.otherNumber.kind} {...at(`otherNumbers.${place}.kind`)} options={optionsOf(numberKinds, field.minors.numberKinds)} value={one.kind || undefined} onChange={(kind) => put({ kind })} />
            <TextField label={labels.otherNumber.number} {...at(`otherNumbers.${place}.number`)} value={one.number} onChange={(number) => put({ number })} />
            <TextField label={labels.otherNumber.note} {...at(`otherNumbers.${place}.note`)} optional value={one.note} onChange={(note) => put({ note })} />
          </Columns>
        )}
      </ItemList>
    </>
  );
}
