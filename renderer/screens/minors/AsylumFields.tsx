import { knownOrNot } from '#domain/fields/kinds';
import { inspectionOutcome, inspectionViews, medicalTests, notInspectedReasons } from '#domain/minors/age-inspection';
import { Banner } from '../../components/Banner';
import { Choice } from '../../components/Choice';
import { DateField } from '../../components/DateField';
import { Fold } from '../../components/Fold';
import { Columns } from '../../components/Layout';
import { Select } from '../../components/Select';
import { TextArea } from '../../components/TextArea';
import { useToday } from '../../state/now';
import { useWords } from '../../words/words';
import { EurodacFields } from './EurodacFields';
import { fieldAt, type FieldsProps } from './form';
import type { IdentityBody } from './identity-body';
import { optionsOf } from './options';

/** Asylum request and age inspection. Without a request nobody inspects: that answer is filled in, and can be changed. */
export function AsylumFields(props: FieldsProps<IdentityBody>) {
  const { body, change, says, prefix } = props;
  const words = useWords();
  const today = useToday();
  const { labels } = words.field.fields;
  const { minors } = words.field;
  const at = fieldAt(says, prefix);

  const answerAsylum = (asylumApplication: (typeof knownOrNot)[number]): void =>
    change({ asylumApplication, ...(asylumApplication === 'no' && body.inspectionState === '' && { inspectionState: 'not-done', inspectionReason: 'no-asylum-application' }) });
  return (
    <>
      <Choice label={labels.minor.asylumApplication} {...at('asylumApplication')} options={optionsOf(knownOrNot, minors.knownOrNot)} value={body.asylumApplication || undefined} onChange={answerAsylum} />
      {body.asylumApplication === 'yes' && (
        <DateField label={labels.minor.asylumAppliedOn} {...at('asylumAppliedOn')} optional today={today} value={body.asylumAppliedOn} onChange={(asylumAppliedOn) => change({ asylumAppliedOn })} />
      )}
      <Choice label={labels.minor.ageInspection} {...at('ageInspection.state')} options={optionsOf(['not-done', 'done'] as const, minors.inspection)} value={body.inspectionState || undefined} onChange={(inspectionState) => change({ inspectionState })} />
      {body.inspectionState === 'not-done' && (
        <Select label={labels.ageInspection.reason} {...at('ageInspection.reason')} options={optionsOf(notInspectedReasons, minors.notInspectedReasons)} value={body.inspectionReason || undefined} onChange={(inspectionReason) => change({ inspectionReason })} />
      )}
      {body.inspectionState === 'done' && (
        <>
          <Columns shape="fields">
            <Select label={labels.ageInspection.ind} {...at('ageInspection.ind')} options={optionsOf(inspectionViews, minors.inspectionViews)} value={body.ind || undefined} onChange={(ind) => change({ ind })} />
            <DateField label={labels.ageInspection.indOn} {...at('ageInspection.indOn')} optional today={today} value={body.indOn} onChange={(indOn) => change({ indOn })} />
            <Select label={labels.ageInspection.avim} {...at('ageInspection.avim')} options={optionsOf(inspectionViews, minors.inspectionViews)} value={body.avim || undefined} onChange={(avim) => change({ avim })} />
            <DateField label={labels.ageInspection.avimOn} {...at('ageInspection.avimOn')} optional today={today} value={body.avimOn} onChange={(avimOn) => change({ avimOn })} />
            <Select label={labels.ageInspection.medicalTest} {...at('ageInspection.medicalTest')} options={optionsOf(medicalTests, minors.medicalTests)} value={body.medicalTest || undefined} onChange={(medicalTest) => change({ medicalTest })} />
            {body.medicalTest !== '' && body.medicalTest !== 'not-done' && <DateField label={labels.ageInspection.medicalTestOn} {...at('ageInspection.medicalTestOn')} optional today={today} value={body.medicalTestOn} onChange={(medicalTestOn) => change({ medicalTestOn })} />}
          </Columns>
          {body.ind !== '' && body.avim !== '' && <Banner tone="accent" announce="status">{minors.inspectionOutcomes[inspectionOutcome(body.ind, body.avim)]}</Banner>}
        </>
      )}
      {body.inspectionState !== '' && (
        <TextArea label={labels.ageInspection.note} {...at('ageInspection.note')} optional={body.inspectionReason !== 'other' || body.inspectionState === 'done'} rows={1} value={body.inspectionNote} onChange={(inspectionNote) => change({ inspectionNote })} />
      )}
      <Fold title={labels.minor.eurodac} note={minors.eurodacStates[body.eurodacState]} open={body.eurodacState !== 'unknown'}><EurodacFields {...props} /></Fold>
    </>
  );
}
