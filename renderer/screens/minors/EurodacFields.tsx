import { eurodacStates, registeredAs } from '#domain/minors/eurodac';
import { Banner } from '../../components/Banner';
import { Choice } from '../../components/Choice';
import { ComboField } from '../../components/ComboField';
import { DateField } from '../../components/DateField';
import { ItemList } from '../../components/ItemList';
import { Columns } from '../../components/Layout';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useWords } from '../../words/words';
import { fieldAt, type FieldsProps } from './form';
import { emptyHit, type IdentityBody } from './identity-body';
import { countryOptions, optionsOf } from './options';

/** Whether other member states know the youth, where and as what. "Adult elsewhere" asks for a decision and changes nothing. */
export function EurodacFields({ body, change, says, prefix }: FieldsProps<IdentityBody>) {
  const { field, minors: { intake } } = useWords();
  const today = useToday();
  const { eurodac: labels, eurodacHit: hitLabels } = field.fields.labels;
  const { minors } = field;
  const at = fieldAt(says, prefix);
  // a hit without a registration says nothing: the first one is there at once
  const answer = (eurodacState: IdentityBody['eurodacState']): void => change({ eurodacState, ...(eurodacState === 'hit' && body.hits.length === 0 && { hits: [emptyHit] }) });
  return (
    <>
      <Choice label={labels.state} {...at('eurodac.state')} options={optionsOf(eurodacStates, minors.eurodacStates)} value={body.eurodacState} onChange={answer} />
      {body.eurodacState !== 'unknown' && <DateField label={labels.checkedOn} {...at('eurodac.checkedOn')} optional today={today} value={body.eurodacOn} onChange={(eurodacOn) => change({ eurodacOn })} />}
      {body.eurodacState === 'hit' && (
        <ItemList label={intake.hit} items={body.hits} onChange={(hits) => change({ hits })} empty={emptyHit} addLabel={intake.addHit} removeLabel={intake.removeHit}>
          {(hit, place, put) => (
            <>
              <Columns shape="fields">
                <ComboField label={hitLabels.memberState} {...at(`eurodac.hits.${place}.memberState`)} options={countryOptions(field)} value={hit.memberState || undefined} onChange={(memberState) => put({ memberState: memberState ?? '' })} />
                <DateField label={hitLabels.registeredOn} {...at(`eurodac.hits.${place}.registeredOn`)} optional precision="partial" today={today} value={hit.registeredOn} onChange={(registeredOn) => put({ registeredOn })} />
              </Columns>
              <Choice label={hitLabels.registeredAs} {...at(`eurodac.hits.${place}.registeredAs`)} options={optionsOf(registeredAs, minors.registeredAsAnswers)} value={hit.registeredAs || undefined} onChange={(as) => put({ registeredAs: as })} />
              <Columns shape="fields">
                <DateField label={hitLabels.birthDate} {...at(`eurodac.hits.${place}.birthDate`)} optional precision="partial" today={today} value={hit.birthDate} onChange={(birthDate) => put({ birthDate })} />
                <TextField label={hitLabels.reference} {...at(`eurodac.hits.${place}.reference`)} optional value={hit.reference} onChange={(reference) => put({ reference })} />
              </Columns>
            </>
          )}
        </ItemList>
      )}
      {body.hits.some((hit) => hit.registeredAs === 'adult') && <Banner tone="attention" announce="status">{minors.nothingByItself}</Banner>}
    </>
  );
}
