import { knownOrNot } from '#domain/fields/kinds';
import { ageOn, eighteenthBirthday, isAssignedDate } from '#domain/minors/age';
import { birthDateSources } from '#domain/minors/identity';
import { isPartialDate, writtenDate, type PartialDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { Select } from '../../components/Select';
import { useToday } from '../../state/now';
import { useWords } from '../../words/words';
import { fieldAt, type FieldsProps } from './form';
import type { IdentityBody } from './identity-body';
import { ObjectionFields } from './ObjectionFields';
import { optionsOf } from './options';

/** The 18th birthday in words; of a partial date the first and the last day it can be. */
export function eighteenWords(date: PartialDate): { readonly from: string; readonly to: string } {
  const { earliest, latest } = eighteenthBirthday(date);
  return { from: writtenDate(earliest), to: writtenDate(latest) };
}

/** The stated and the established birth date side by side. Neither fills in the other. */
export function AgeFields(props: FieldsProps<IdentityBody>) {
  const { body, change, says, prefix } = props;
  const words = useWords();
  const today = useToday();
  const { labels, help } = words.field.fields;
  const { minors } = words.field;
  const at = fieldAt(says, prefix);
  const established = body.establishedBirthDate.trim() !== '';
  const age = (date: string) => isPartialDate(date) && <p className="meta">{words.minors.intake.ageNow(minors.age(ageOn(date, today)))} {minors.eighteen(eighteenWords(date))}.</p>;
  return (
    <>
      <Columns shape="halves">
        <div className="stack" data-gap="small">
          <DateField label={labels.minor.statedBirthDate} help={help.minor.statedBirthDate} {...at('statedBirthDate')} precision="partial" today={today} value={body.statedBirthDate} onChange={(statedBirthDate) => change({ statedBirthDate })} />
          {age(body.statedBirthDate)}
        </div>
        <div className="stack" data-gap="small">
          <DateField label={labels.minor.establishedBirthDate} help={help.minor.establishedBirthDate} {...at('establishedBirthDate')} optional precision="partial" today={today} value={body.establishedBirthDate} onChange={(establishedBirthDate) => change({ establishedBirthDate })} />
          {age(body.establishedBirthDate)}
        </div>
      </Columns>
      {[body.statedBirthDate, body.establishedBirthDate].some((date) => isPartialDate(date) && isAssignedDate(date)) && <Banner tone="attention" announce="status">{minors.assignedDate}</Banner>}
      {established && (
        <>
          <Columns shape="fields">
            <Select label={labels.minor.establishedSource} {...at('establishedSource')} options={optionsOf(birthDateSources, minors.birthDateSources)} value={body.establishedSource || undefined} onChange={(establishedSource) => change({ establishedSource })} />
            <DateField label={labels.minor.establishedOn} {...at('establishedOn')} optional today={today} value={body.establishedOn} onChange={(establishedOn) => change({ establishedOn })} />
          </Columns>
        </>
      )}
      {(established || body.inspectionState === 'done') && (
        <Choice label={labels.minor.ageObjection} {...at('ageObjection')} options={optionsOf(knownOrNot, minors.knownOrNot)} value={body.ageObjection} onChange={(ageObjection) => change({ ageObjection })} />
      )}
      {(body.ageObjection === 'yes' || body.objections.length > 0) && <ObjectionFields {...props} />}
    </>
  );
}
