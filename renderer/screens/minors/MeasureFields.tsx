import { measureBases, measureKinds, noMeasureGrounds } from '#domain/minors/measure';
import { writtenDate } from '#domain/shared/plain-date';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Columns } from '../../components/Layout';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { TextField } from '../../components/TextField';
import { useToday } from '../../state/now';
import { useWords } from '../../words/words';
import { fieldAt, type FieldsProps } from './form';
import { typedStart, type MeasureBody } from './measure-body';
import { optionsOf } from './options';

/** A guardianship measure: none yet and why, asked for, or ordered. The day it starts is computed and shown. */
export function MeasureFields({ body, change, says, prefix }: FieldsProps<MeasureBody>) {
  const words = useWords();
  const today = useToday();
  const { measure: labels } = words.field.fields.labels;
  const { measure: help } = words.field.fields.help;
  const { measures } = words.field;
  const at = fieldAt(says, prefix);
  const start = typedStart(body);
  const kind = <Select label={labels.kind} {...at('kind')} options={optionsOf(measureKinds, measures.kinds)} value={body.kind || undefined} onChange={(chosen) => change({ kind: chosen })} />;
  return (
    <>
      <Choice label={labels.basis} {...at('basis')} options={optionsOf(measureBases, measures.bases)} value={body.basis || undefined} onChange={(basis) => change({ basis })} />
      {body.basis === 'none-yet' && <Select label={labels.ground} {...at('ground')} options={optionsOf(noMeasureGrounds, measures.noMeasureGrounds)} value={body.ground || undefined} onChange={(ground) => change({ ground })} />}
      {body.basis === 'none-yet' && <TextArea label={labels.reason} help={help.reason} {...at('reason')} rows={2} value={body.reason} onChange={(reason) => change({ reason })} />}
      {body.basis === 'requested' && (
        <Columns shape="fields">
          {kind}
          <TextField label={labels.court} {...at('court')} optional value={body.court} onChange={(court) => change({ court })} />
          <DateField label={labels.requestedOn} {...at('requestedOn')} today={today} value={body.requestedOn} onChange={(requestedOn) => change({ requestedOn })} />
        </Columns>
      )}
      {body.basis === 'ordered' && (
        <>
          <Columns shape="fields">
            {kind}
            <TextField label={labels.court} {...at('court')} value={body.court} onChange={(court) => change({ court })} />
            <TextField label={labels.caseNumber} {...at('caseNumber')} optional value={body.caseNumber} onChange={(caseNumber) => change({ caseNumber })} />
            <TextField label={labels.orderNumber} {...at('orderNumber')} optional value={body.orderNumber} onChange={(orderNumber) => change({ orderNumber })} />
          </Columns>
          <div className="level"><Columns shape="fields">
            <DateField label={labels.decidedOn} {...at('decidedOn')} today={today} value={body.decidedOn} onChange={(decidedOn) => change({ decidedOn })} />
            <DateField label={labels.sentOn} help={body.kind === 'provisional-guardianship' ? undefined : help.sentOn} {...at('sentOn')} optional today={today} value={body.sentOn} onChange={(sentOn) => change({ sentOn })} />
          </Columns></div>
          <Choice label={labels.enforceableAtOnce} {...at('enforceableAtOnce')} options={optionsOf(['yes', 'no'] as const, words.minors)} value={body.enforceableAtOnce || undefined} onChange={(enforceableAtOnce) => change({ enforceableAtOnce })} />
          <div className="level"><Columns shape="fields">
            <DateField label={labels.finalOn} help={help.finalOn} {...at('finalOn')} optional today={today} value={body.finalOn} onChange={(finalOn) => change({ finalOn })} />
            <DateField label={labels.expiresOn} help={help.expiresOn} {...at('expiresOn')} optional today={today} value={body.expiresOn} onChange={(expiresOn) => change({ expiresOn })} />
          </Columns></div>
          <p className="meta" role="status">{start ? words.minors.intake.measureStarts(writtenDate(start)) : measures.startUnknown}</p>
        </>
      )}
    </>
  );
}
