import { useMemo } from 'react';
import type { FieldProblem } from '#domain/fields/problems';
import { fullName, NewMinor as IdentitySchema } from '#domain/minors/identity';
import { NewMeasure } from '#domain/minors/measure';
import { NewPlacement } from '#domain/placements/placement';
import type { ShelterDefault } from '#domain/policy/shelter-default';
import type { MinorId } from '#domain/shared/ids';
import { Banner } from '../../components/Banner';
import { Button, LinkButton } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Skeleton } from '../../components/Empty';
import { Acts, Form, PageHeader, Section, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { Saved } from '../../components/Saved';
import { saveDrafts } from '../../state/autosave';
import { useToday } from '../../state/now';
import { useGo, useTell, useWindow } from '../../state/store';
import { problemsByField, useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { AlikeWarning } from '../files/AlikeWarning';
import { AgeFields } from './AgeFields';
import { AsylumFields } from './AsylumFields';
import { failureUnder, openProblems, typedFor, useFirstProblem } from './form';
import { emptyIdentity, identityOf, type IdentityBody } from './identity-body';
import { emptyMeasure, measureOf, type MeasureBody } from './measure-body';
import { MeasureFields } from './MeasureFields';
import { optionsOf } from './options';
import { emptyPlacement, placementOf, standingRule, type PlacementBody } from './placement-body';
import { PlacementFields } from './PlacementFields';
import { WhoFields } from './WhoFields';

type When = 'now' | 'later' | '';

interface Intake {
  readonly identity: IdentityBody;
  readonly placementWhen: When;
  readonly placement: PlacementBody;
  readonly measureWhen: When;
  readonly measure: MeasureBody;
  /** The youth is in the caseload already: what is left is recorded with this one, and nobody is added twice. */
  readonly minorId: MinorId | '';
  readonly placementDone: boolean;
}

const empty: Intake = {
  identity: emptyIdentity, placementWhen: '', placement: emptyPlacement, measureWhen: '', measure: emptyMeasure, minorId: '', placementDone: false,
};

/** The intake: who, how old, asylum, and where to live and which measure when those are known. */
export function NewMinor() {
  const words = useWords();
  const { intake } = words.minors;
  const go = useGo();
  const tell = useTell();
  const today = useToday();
  const savedAt = useWindow((state) => state.savedAt);
  const draft = useDraft('new-minor', empty);
  // what waits from before a field was added does not have it
  const body: Intake = { ...draft.body, identity: { ...emptyIdentity, ...draft.body.identity } };
  const add = useAct('minors.add');
  const place = useAct('placements.record');
  const order = useAct('measures.record');
  const failure = useMemo(
    () => add.failure ?? failureUnder(place.failure, 'placement.') ?? failureUnder(order.failure, 'measure.'),
    [add.failure, place.failure, order.failure],
  );
  useFirstProblem(failure);
  if (!draft.ready) return <Skeleton lines={8} />;

  const name = fullName(body.identity);
  const rule = standingRule(body.identity.nationality, body.placement.from, today);

  const added = async (): Promise<MinorId | undefined> => {
    if (body.minorId !== '') return body.minorId;
    const answer = await add.run(typedFor('minors.add', identityOf(body.identity)));
    if (!answer.ok) return undefined;
    draft.change({ minorId: answer.value.id });
    void saveDrafts(); // so that a lock right now does not make the youth twice
    return answer.value.id;
  };
  const save = async (): Promise<void> => {
    const minorId = await added();
    if (minorId === undefined) return;
    if (body.placementWhen === 'now' && !body.placementDone) {
      const placed = await place.run(typedFor('placements.record', placementOf(body.placement, minorId, rule)));
      if (!placed.ok) return;
      draft.change({ placementDone: true });
    }
    if (body.measureWhen === 'now' && !(await order.run(typedFor('measures.record', measureOf(body.measure, minorId)))).ok) return;
    draft.discard();
    tell({ says: intake.added(name) });
    go({ name: 'minor', id: minorId });
  };

  const says = fieldSentences(mended(problemsByField(failure), body, rule), words);
  const identity = { body: body.identity, change: (part: Partial<IdentityBody>) => draft.change((now) => ({ ...now, identity: { ...emptyIdentity, ...now.identity, ...part } })), says };
  const when = optionsOf(['now', 'later'] as const, intake);
  return (
    <>
      <PageHeader title={intake.title} note={intake.about} acts={<Saved at={savedAt} waiting={!draft.saved} />} />
      <div className="intake">
      <Form label={intake.title}><Stack>
        {body.minorId === '' ? (
          <>
            <Section title={intake.identity}><div className="stack" data-gap="medium">
              <WhoFields {...identity} />
            </div></Section>
            <Section title={intake.ages} aside={intake.agesNote}><div className="stack" data-gap="medium"><AgeFields {...identity} /></div></Section>
            <Section title={intake.asylum}><div className="stack" data-gap="medium"><AsylumFields {...identity} /></div></Section>
          </>
        ) : <AlreadyAdded name={name} minorId={body.minorId} open={body.placementDone || body.placementWhen !== 'now' ? intake.addedMeasureOpen : intake.addedPlacementOpen} />}
        <Section title={intake.placement}>
          {body.placementDone ? <p>{intake.placementDone}</p> : (
            <div className="stack" data-gap="medium">
              <Choice label={intake.placementWhen} options={when} value={body.placementWhen || undefined} onChange={(placementWhen) => draft.change({ placementWhen })} />
              {body.placementWhen === 'now' && (
                <PlacementFields
                  body={body.placement} nationality={body.identity.nationality} says={says} prefix="placement."
                  change={(part) => draft.change((now) => ({ ...now, placement: { ...now.placement, ...part } }))}
                />
              )}
            </div>
          )}
        </Section>
        <Section title={intake.measure}>
          <div className="stack" data-gap="medium">
            <Choice label={intake.measureWhen} options={when} value={body.measureWhen || undefined} onChange={(measureWhen) => draft.change({ measureWhen })} />
            {body.measureWhen === 'now' && (
              <MeasureFields body={body.measure} says={says} prefix="measure." change={(part) => draft.change((now) => ({ ...now, measure: { ...now.measure, ...part } }))} />
            )}
          </div>
        </Section>
        <FailureNotice failure={failure} />
        <Acts>
          <Button kind="primary" pending={add.pending || place.pending || order.pending} onPress={() => void save()}>{body.minorId === '' ? intake.save : intake.saveRest}</Button>
        </Acts>
      </Stack></Form>
      {body.minorId === '' && <AlikeWarning body={body.identity} />}
      </div>
    </>
  );
}

/** The problems that are still there, in the part of the intake they belong to. */
function mended(problems: ReadonlyMap<string, FieldProblem>, { identity, placement, measure, minorId }: Intake, rule: ShelterDefault | null): ReadonlyMap<string, FieldProblem> {
  if (minorId === '') return openProblems(problems, IdentitySchema, identityOf(identity));
  const left = openProblems(problems, NewPlacement, placementOf(placement, minorId, rule), 'placement.');
  return openProblems(left, NewMeasure, measureOf(measure, minorId), 'measure.');
}

/** What is safe already, when a later part was refused. */
function AlreadyAdded({ name, minorId, open }: { readonly name: string; readonly minorId: MinorId; readonly open: string }) {
  const { minors: { intake } } = useWords();
  const go = useGo();
  return (
    <Banner tone="safe" announce="status" act={<LinkButton onPress={() => go({ name: 'minor', id: minorId })}>{intake.openFile}</LinkButton>}>
      <p><strong>{intake.added(name)}</strong> {open}</p>
    </Banner>
  );
}
