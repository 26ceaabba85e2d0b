import { useState } from 'react';
import type { MinorFile } from '#domain/minors/minor-file';
import { vNumbersDiffer } from '#domain/minors/resemblance';
import type { Resembled } from '#domain/minors/resembling';
import { fullName } from '#domain/minors/identity';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { Button, LinkButton } from '../../components/Button';
import { Check } from '../../components/CheckList';
import { Pairs } from '../../components/Facts';
import { Skeleton } from '../../components/Empty';
import { Section, Split, Stack } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { LookRow, Rows } from '../../components/Rows';
import { TextField } from '../../components/TextField';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt } from '../minors/form';
import { bodyOf } from '../minors/identity-body';
import { AlikeRow } from './AlikeRow';
import { ReasonForm } from './ReasonForm';
import { questionOf, useResembling } from './use-resembling';

interface SameProps {
  readonly file: MinorFile;
  readonly onClose: () => void;
}

type Doing = { readonly what: 'apart' | 'merge'; readonly other: Resembled } | { readonly what: 'withdraw'; readonly apartId: string; readonly name: string };

/** Who may be the same youth, and what the guardian makes of it: two persons, or one file. */
export function SamePanel({ file, onClose }: SameProps) {
  const { files } = useWords();
  const go = useGo();
  const [doing, setDoing] = useState<Doing>();
  const found = useResembling(questionOf(bodyOf(file.minor), file.minor.id));
  const back = (): void => setDoing(undefined);
  return (
    <Panel title={files.same.title} note={files.same.note} onClose={onClose}>
      {found.state === 'loading' && <Skeleton lines={4} />}
      {found.state === 'failure' && <FailureNotice failure={found.failure} onAgain={found.refetch} />}
      {doing?.what === 'apart' && <Apart file={file} other={doing.other} onBack={back} />}
      {doing?.what === 'merge' && <Merge file={file} other={doing.other} onBack={back} />}
      {doing?.what === 'withdraw' && <Withdraw file={file} apartId={doing.apartId} name={doing.name} onBack={back} />}
      {found.state === 'answer' && doing === undefined && (
        <Stack>
          {found.value.candidates.length === 0 ? <p>{files.alike.none}</p> : (
            <div className="alike"><Rows dense label={files.alike.title}>
              {found.value.candidates.map((one) => (
                <AlikeRow
                  key={one.id} one={one}
                  act={(
                    <Stack gap="small">
                      <WhyNotMerge file={file} one={one} />
                      <Split>
                        <LinkButton onPress={() => go({ name: 'minor', id: one.id })}>{files.alike.open}</LinkButton>
                        {one.standing !== 'merged' && <Button kind="plain" onPress={() => setDoing({ what: 'apart', other: one })}>{files.same.apart}</Button>}
                        {one.strength !== 'weak' && one.standing === 'open' && <Button onPress={() => setDoing({ what: 'merge', other: one })}>{files.same.merge}</Button>}
                      </Split>
                    </Stack>
                  )}
                />
              ))}
            </Rows></div>
          )}
          {found.value.apart.length > 0 && (
            <Section title={files.same.marked}>
              <div className="alike"><Rows dense label={files.same.marked}>
                {found.value.apart.map((mark) => (
                  <LookRow
                    key={mark.id} title={<><span className="code">{mark.vNumber || files.alike.noNumber}</span> {mark.name}</>} why={`${mark.reason} (${mark.by}, ${writtenDate(dayOf(mark.markedAt))})`}
                    act={<LinkButton onPress={() => setDoing({ what: 'withdraw', apartId: mark.id, name: mark.name })}>{files.same.withdraw}</LinkButton>}
                  />
                ))}
              </Rows></div>
            </Section>
          )}
        </Stack>
      )}
    </Panel>
  );
}

function WhyNotMerge({ file, one }: { readonly file: MinorFile; readonly one: Resembled }) {
  const { files: { same } } = useWords();
  const why = one.standing === 'closed' ? same.closed : vNumbersDiffer(file.minor.vNumber, one.vNumber) ? same.numbersDiffer : one.strength === 'weak' ? same.notOnName : '';
  return why === '' ? null : <p className="meta">{why}</p>;
}

function Apart({ file, other, onBack }: { readonly file: MinorFile; readonly other: Resembled; readonly onBack: () => void }) {
  const words = useWords();
  const { same } = words.files;
  const tell = useTell();
  const draft = useDraft(`apart:${file.minor.id}`, { reason: '' });
  const act = useAct('files.keepApart');
  const save = async (): Promise<void> => {
    if (!(await act.run({ minorId: file.minor.id, otherId: other.id, reason: draft.body.reason })).ok) return;
    draft.discard();
    tell({ says: same.apartDone });
    onBack();
  };
  return (
    <ReasonForm
      title={same.apartTitle} says={same.apartSays(`${other.name} (${other.vNumber || words.files.alike.noNumber})`)} label={words.field.fields.labels.apart.reason} value={draft.body.reason} onChange={(reason) => draft.change({ reason })}
      problem={fieldSentences(act.problems, words)('reason')} act={same.apartAct} pending={act.pending} failure={act.failure} onAct={() => void save()} onBack={onBack}
    />
  );
}

const noMerge = { keptVNumber: '', mergedVNumber: '', compared: false, reason: '' };

function Merge({ file, other, onBack }: { readonly file: MinorFile; readonly other: Resembled; readonly onBack: () => void }) {
  const words = useWords();
  const { same } = words.files;
  const { merge: labels } = words.field.fields.labels;
  const tell = useTell();
  const draft = useDraft(`merge:${file.minor.id}`, noMerge);
  const { body } = draft;
  const act = useAct('files.merge');
  const says = fieldSentences(act.problems, words);
  const at = fieldAt(says);
  const bothKnown = file.minor.vNumber !== '' && other.vNumber !== '';
  const save = async (): Promise<void> => {
    if (!(await act.run({ minorId: file.minor.id, mergedId: other.id, ...body })).ok) return;
    draft.discard();
    tell({ says: same.mergeDone });
    onBack();
  };
  return (
    <ReasonForm
      title={same.mergeTitle} says={same.mergeSays(other.name)} label={labels.reason} value={body.reason} onChange={(reason) => draft.change({ reason })}
      problem={says('reason')} act={same.mergeAct} pending={act.pending} failure={act.failure} onAct={() => void save()} onBack={onBack}
    >
      <Pairs pairs={[
        [words.minors.vNumber, <Two key="v" one={file.minor.vNumber || words.files.alike.noNumber} other={other.vNumber || words.files.alike.noNumber} />],
        [words.caseload.columns.name, <Two key="n" one={fullName(file.minor)} other={other.name} />],
        [words.field.fields.labels.minor.statedBirthDate, <Two key="b" one={writtenDate(file.minor.statedBirthDate)} other={writtenDate(other.statedBirthDate)} />],
      ]} />
      {bothKnown ? (
        <>
          <p className="meta">{same.mergeTyped}</p>
          <TextField label={labels.keptVNumber} {...at('keptVNumber')} inputMode="numeric" value={body.keptVNumber} onChange={(keptVNumber) => draft.change({ keptVNumber })} />
          <TextField label={labels.mergedVNumber} {...at('mergedVNumber')} inputMode="numeric" value={body.mergedVNumber} onChange={(mergedVNumber) => draft.change({ mergedVNumber })} />
        </>
      ) : <Check label={labels.compared} value={body.compared} onChange={(compared) => draft.change({ compared })} />}
    </ReasonForm>
  );
}

/** What this file says, and under it what the other says. */
function Two({ one, other }: { readonly one: string; readonly other: string }) {
  const { files: { same } } = useWords();
  return <>{one} <span className="meta">{same.here}</span><br />{other} <span className="meta">{same.there}</span></>;
}

function Withdraw({ file, apartId, name, onBack }: { readonly file: MinorFile; readonly apartId: string; readonly name: string; readonly onBack: () => void }) {
  const words = useWords();
  const { same } = words.files;
  const tell = useTell();
  const draft = useDraft(`apart:${file.minor.id}`, { reason: '' });
  const act = useAct('files.withdrawApart');
  const save = async (): Promise<void> => {
    if (!(await act.run({ minorId: file.minor.id, apartId, reason: draft.body.reason })).ok) return;
    draft.discard();
    tell({ says: same.withdrawDone });
    onBack();
  };
  return (
    <ReasonForm
      title={`${same.marked}: ${name}`} label={same.withdrawReason} value={draft.body.reason} onChange={(reason) => draft.change({ reason })}
      problem={fieldSentences(act.problems, words)('reason')} act={same.withdrawAct} pending={act.pending} failure={act.failure} onAct={() => void save()} onBack={onBack}
    />
  );
}
