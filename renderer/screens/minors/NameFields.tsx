import { nameKinds } from '#domain/minors/names';
import { ComboField } from '../../components/ComboField';
import { ItemList } from '../../components/ItemList';
import { Columns } from '../../components/Layout';
import { Select } from '../../components/Select';
import { TextField } from '../../components/TextField';
import { useWords } from '../../words/words';
import { fieldAt, type FieldsProps } from './form';
import { emptyName, type IdentityBody, type ScriptBody } from './identity-body';
import { languageOptions, optionsOf } from './options';

interface ScriptsProps {
  readonly value: readonly ScriptBody[];
  readonly onChange: (value: readonly ScriptBody[]) => void;
  /** The path of the list, `otherScripts`. */
  readonly path: string;
  readonly at: ReturnType<typeof fieldAt>;
}

/** One name in any number of scripts, each with its language. */
function Scripts({ value, onChange, path, at }: ScriptsProps) {
  const { field, minors: { intake } } = useWords();
  return (
    <ItemList label={intake.inScript} items={value} onChange={onChange} empty={{ text: '', lang: '' }} addLabel={intake.addScript} removeLabel={intake.removeScript}>
      {(one, place, change) => (
        <Columns shape="fields">
          <TextField label={intake.inScript} {...at(`${path}.${place}.text`)} voice="name" lang={one.lang} value={one.text} onChange={(text) => change({ text })} />
          <ComboField label={intake.scriptLanguage} {...at(`${path}.${place}.lang`)} options={languageOptions(field)} value={one.lang || undefined} onChange={(lang) => change({ lang: lang ?? '' })} />
        </Columns>
      )}
    </ItemList>
  );
}

/** The same name in other scripts, and every other name with its kind. */
export function NameFields({ body, change, says, prefix }: FieldsProps<IdentityBody>) {
  const { field, minors: { intake } } = useWords();
  const { labels, help } = field.fields;
  const at = fieldAt(says, prefix);
  return (
    <>
      <p className="meta">{help.minor.otherNames}</p>
      <ItemList
        label={labels.otherName.text} items={body.otherNames} onChange={(otherNames) => change({ otherNames })} empty={emptyName}
        addLabel={intake.addName} removeLabel={intake.removeName}
      >
        {(name, place, put) => (
          <>
            <Columns shape="fields">
              <TextField label={labels.otherName.text} {...at(`otherNames.${place}.text`)} voice="name" value={name.text} onChange={(text) => put({ text })} />
              <Select label={labels.otherName.kind} {...at(`otherNames.${place}.kind`)} options={optionsOf(nameKinds, field.minors.nameKinds)} value={name.kind || undefined} onChange={(kind) => put({ kind })} />
            </Columns>
            <Scripts value={name.inScripts} onChange={(inScripts) => put({ inScripts })} path={`otherNames.${place}.inScripts`} at={at} />
          </>
        )}
      </ItemList>
      <h4>{labels.minor.otherScripts}</h4>
      <Scripts value={body.otherScripts} onChange={(otherScripts) => change({ otherScripts })} path="otherScripts" at={at} />
    </>
  );
}
