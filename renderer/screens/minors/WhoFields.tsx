import { nationalitySources, sexes } from '#domain/minors/identity';
import { vNumberDoubt } from '#domain/minors/numbers';
import { Banner } from '../../components/Banner';
import { Choice } from '../../components/Choice';
import { ComboField } from '../../components/ComboField';
import { Columns } from '../../components/Layout';
import { Fold } from '../../components/Fold';
import { Select } from '../../components/Select';
import { SeveralField } from '../../components/SeveralField';
import { TextField } from '../../components/TextField';
import { useWords } from '../../words/words';
import { DescriptionFields } from './DescriptionFields';
import { fieldAt, type FieldsProps } from './form';
import type { IdentityBody } from './identity-body';
import { NameFields } from './NameFields';
import { NumberFields } from './NumberFields';
import { languageOptions, nationalityOptions, optionsOf } from './options';

/** Names, number, nationality and languages; what is not needed at first folds open. A doubt about the V-number is told and never stops anyone. */
export function WhoFields(props: FieldsProps<IdentityBody>) {
  const { body, change, says, prefix } = props;
  const words = useWords();
  const { labels, help } = words.field.fields;
  const { intake } = words.minors;
  const at = fieldAt(says, prefix);
  const doubt = vNumberDoubt(body.vNumber.trim());
  return (
    <>
      <div className="level"><Columns shape="fields">
        <TextField label={labels.minor.givenNames} {...at('givenNames')} voice="name" value={body.givenNames} onChange={(givenNames) => change({ givenNames })} />
        <TextField label={labels.minor.familyName} help={help.minor.familyName} {...at('familyName')} voice="name" value={body.familyName} onChange={(familyName) => change({ familyName })} />
      </Columns></div>
      <Columns shape="fields">
        <TextField label={intake.scriptName} help={intake.scriptNameHelp} {...at('nameInScript.text')} optional voice="name" lang={body.scriptLang} value={body.scriptText} onChange={(scriptText) => change({ scriptText })} />
        {body.scriptText.trim() !== '' && (
          <ComboField label={intake.scriptLanguage} {...at('nameInScript.lang')} options={languageOptions(words.field)} value={body.scriptLang || undefined} onChange={(chosen) => change({ scriptLang: chosen ?? '' })} />
        )}
      </Columns>
      <div className="level"><Columns shape="fields">
        <TextField label={labels.minor.vNumber} help={help.minor.vNumber} {...at('vNumber')} optional width="short" inputMode="numeric" value={body.vNumber} onChange={(vNumber) => change({ vNumber })} />
        <ComboField label={labels.minor.nationality} help={help.minor.nationality} {...at('nationality')} options={nationalityOptions(words.field)} value={body.nationality || undefined} onChange={(chosen) => change({ nationality: chosen ?? '' })} />
      </Columns></div>
      {doubt && <Banner tone="attention" announce="status">{words.field.minors.vNumberDoubts[doubt]}</Banner>}
      <Choice label={labels.minor.sex} {...at('sex')} options={optionsOf(sexes, words.field.minors.sexes)} value={body.sex || undefined} onChange={(sex) => change({ sex })} />
      <Columns shape="fields">
        <SeveralField label={intake.languages} {...at('languages')} optional options={languageOptions(words.field)} value={body.languages} onChange={(languages) => change({ languages })} remove={intake.removeLanguage} />
        <ComboField label={labels.minor.interpreterLanguage} {...at('interpreterLanguage')} optional options={languageOptions(words.field)} value={body.interpreterLanguage || undefined} onChange={(chosen) => change({ interpreterLanguage: chosen ?? '' })} />
      </Columns>
      <div>
        <Fold title={intake.moreNames} note={intake.count(body.otherNames.length + body.otherScripts.length)} open={body.otherNames.length + body.otherScripts.length > 0}><NameFields {...props} /></Fold>
        <Fold title={intake.moreNumbers} note={intake.count(body.otherNumbers.length + (body.bsn === '' ? 0 : 1))} open={body.otherNumbers.length > 0 || body.bsn !== ''}><NumberFields {...props} /></Fold>
        <Fold title={intake.moreNationality} open={body.establishedNationality !== ''}>
          <Columns shape="fields">
            <ComboField label={labels.minor.establishedNationality} {...at('establishedNationality')} optional options={nationalityOptions(words.field)} value={body.establishedNationality || undefined} onChange={(chosen) => change({ establishedNationality: chosen ?? '' })} />
            {body.establishedNationality !== '' && (
              <Select label={labels.minor.nationalitySource} {...at('nationalitySource')} options={optionsOf(nationalitySources, words.field.minors.nationalitySources)} value={body.nationalitySource || undefined} onChange={(nationalitySource) => change({ nationalitySource })} />
            )}
          </Columns>
        </Fold>
        <Fold title={labels.minor.description} note={intake.descriptionNote}><DescriptionFields {...props} /></Fold>
      </div>
    </>
  );
}
