import { placementIndicators } from '#domain/placements/placement';
import { arrivalKinds, placementKindRow, placementKinds } from '#domain/placements/placement-kinds';
import { writtenDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { MomentField } from '../../components/MomentField';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useNow, useToday } from '../../state/now';
import { useWords } from '../../words/words';
import { fieldAt, type FieldsProps } from './form';
import { optionsOf } from './options';
import { asksMotive, standingRule, type PlacementBody } from './placement-body';

interface PlacementFieldsProps extends FieldsProps<PlacementBody> {
  readonly nationality: string;
  /** Asks for a last day too; an intake is about now. */
  readonly withEnd?: boolean;
}

/** Where a youth lives. A standing rule is shown with its ground before anything is chosen; leaving it asks for a motive. */
export function PlacementFields({ body, change, says, prefix, nationality, withEnd = false }: PlacementFieldsProps) {
  const words = useWords();
  const now = useNow();
  const today = useToday();
  const { labels, help } = words.field.fields;
  const { placements } = words.field;
  const at = fieldAt(says, prefix);
  const rule = standingRule(nationality, body.from, today);
  const row = body.kind === '' ? undefined : placementKindRow(body.kind);
  const kinds = placementKinds.map((kind) => {
    const { ages } = placementKindRow(kind);
    return { value: kind, label: placements.kinds[kind], help: ages ? placements.ageGuide(ages) : undefined };
  });
  return (
    <>
      {rule && (
        <Banner tone="accent" act={body.kind !== 'protected-shelter' && <Button onPress={() => change({ kind: 'protected-shelter' })}>{words.minors.intake.chooseProtected}</Button>}>
          <p>{placements.standingRule({ day: writtenDate(rule.validFrom) })}</p>
          <p className="meta">{words.minors.intake.standingRuleSource(rule.source)}</p>
        </Banner>
      )}
      <Columns shape="fields">
        <Select label={labels.placement.kind} {...at('kind')} options={kinds} value={body.kind || undefined} onChange={(kind) => change({ kind })} />
        <DateField label={labels.placement.from} {...at('from')} today={today} value={body.from} onChange={(from) => change({ from })} />
        {withEnd && <DateField label={labels.placement.to} {...at('to')} optional today={today} value={body.to} onChange={(to) => change({ to })} />}
      </Columns>
      {asksMotive(rule, body.kind) && (
        <TextArea label={labels.placement.overrideMotive} help={placements.standingRuleOverride} {...at('overrideMotive')} rows={2} value={body.overrideMotive} onChange={(overrideMotive) => change({ overrideMotive })} />
      )}
      <Columns shape="fields">
        <TextField label={labels.placement.locationCode} help={row?.codeOnly ? help.placement.locationCode : undefined} {...at('locationCode')} optional={!row?.codeOnly} width="short" value={body.locationCode} onChange={(locationCode) => change({ locationCode })} />
        {!row?.codeOnly && <TextField label={labels.placement.location} {...at('location')} optional value={body.location} onChange={(location) => change({ location })} />}
      </Columns>
      {body.kind === 'transit' && (
        <>
          <MomentField label={labels.placement.arrivalAt} help={help.placement.arrivalAt} {...at('arrivalAt')} optional now={now} value={body.arrivalAt} onChange={(arrivalAt) => change({ arrivalAt })} />
          <Columns shape="fields">
            <Select label={labels.placement.arrivalKind} {...at('arrivalKind')} optional options={optionsOf(arrivalKinds, placements.kinds)} value={body.arrivalKind || undefined} onChange={(arrivalKind) => change({ arrivalKind })} />
            <TextField label={labels.placement.arrivalWhere} help={help.placement.arrivalWhere} {...at('arrivalWhere')} optional value={body.arrivalWhere} onChange={(arrivalWhere) => change({ arrivalWhere })} />
          </Columns>
        </>
      )}
      <Select label={labels.placement.indicatedBy} {...at('indicatedBy')} options={optionsOf(placementIndicators, placements.indicators)} value={body.indicatedBy || undefined} onChange={(indicatedBy) => change({ indicatedBy })} />
      <TextArea label={labels.placement.reason} {...at('reason')} rows={2} value={body.reason} onChange={(reason) => change({ reason })} />
    </>
  );
}
