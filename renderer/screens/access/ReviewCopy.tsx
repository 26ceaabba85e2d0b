import { CircleCheck, Printer, X } from 'lucide-react';
import { useState } from 'react';
import type { AccessSection, MaskedPlace } from '#domain/access/access-copy';
import type { MoreMasking } from '#domain/access/access-request';
import type { Answer } from '#domain/dossiers/dossier';
import type { AccessId } from '#domain/shared/ids';
import type { OutputOf } from '#electron/contract/contract';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Skeleton } from '../../components/Empty';
import { Pairs } from '../../components/Facts';
import { Acts, Form, Section } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { FailureNotice } from '../../components/Problems';
import { TextField } from '../../components/TextField';
import { useAct } from '../../state/use-act';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';
import type { RecordPanelProps } from '../minors/RecordPanels';

const FEWEST = 2;

/** The step before a copy comes out: every masked place with the words around it, the copy to read, and room to mask more. */
export function ReviewCopy({ file, id, onClose }: RecordPanelProps) {
  const { access } = useWords();
  const accessId = id as AccessId;
  // What was masked by hand in the last copy is masked again: the next copy is no wider by accident.
  const [more, setMore] = useState<readonly MoreMasking[]>(() => file.access.find((one) => one.id === id)?.copies.at(-1)?.more ?? []);
  const [printed, setPrinted] = useState<OutputOf<'access.print'>>();
  const order = { accessId, more: [...more] };
  const copy = useAnswer('access.preview', printed ? undefined : order);
  const act = useAct('access.print');
  const print = async (): Promise<void> => {
    const answer = await act.run(order);
    if (answer.ok) setPrinted(answer.value);
  };
  const ready = !printed && copy.state === 'answer';
  return (
    <Panel title={access.reviewTitle} note={printed ? undefined : access.reviewNote} onClose={onClose} footer={ready && <Button kind="primary" icon={Printer} pending={act.pending} onPress={() => void print()}>{access.print}</Button>}>
      {printed && (
        <>
          <Banner tone="safe" icon={CircleCheck} announce="status"><strong>{access.done}</strong></Banner>
          <Pairs pairs={[[access.file, <code key="file">{printed.fileName}</code>], [access.pages, String(printed.pages)], [access.copy, String(printed.copy)], [access.checkCode, printed.checkCode]]} />
        </>
      )}
      {!printed && <MaskMore more={more} onChange={setMore} />}
      {!printed && copy.state === 'loading' && <Skeleton lines={6} />}
      {!printed && copy.state === 'failure' && <FailureNotice failure={copy.failure} onAgain={copy.refetch} />}
      {!printed && copy.state === 'answer' && (
        <>
          {act.pending && <p className="meta" role="status">{access.printing}</p>}
          <FailureNotice failure={act.failure} />
          <Places places={copy.value.places} />
          <Section title={access.readTitle}>{copy.value.sections.map((section) => <Part key={section.id} section={section} />)}</Section>
        </>
      )}
    </Panel>
  );
}

/** Words that the guardian masks besides what the record knows. */
function MaskMore({ more, onChange }: { readonly more: readonly MoreMasking[]; readonly onChange: (more: readonly MoreMasking[]) => void }) {
  const { access, field } = useWords();
  const { labels, help } = field.fields;
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = (): void => {
    const asked = typed.trim();
    if (asked.length < FEWEST) return setProblem(access.moreNeeded);
    if (!more.some((one) => one.words === asked)) onChange([...more, { words: asked, why: why.trim() }]);
    setTyped('');
    setWhy('');
    setProblem(undefined);
  };
  return (
    <Section title={access.more}>
      <Form label={access.more} onSubmit={add}>
        <TextField label={labels.moreMasking.words} help={help.moreMasking.words} problem={problem} value={typed} onChange={setTyped} maxLength={200} />
        <TextField label={labels.moreMasking.why} optional value={why} onChange={setWhy} maxLength={300} />
        <Acts><Button type="submit">{access.addMore}</Button></Acts>
      </Form>
      {more.length > 0 && (
        <ul className="split" aria-label={access.more}>
          {more.map((one) => <li key={one.words} className="chosen-one">{one.words}<Button kind="plain" icon={X} label={access.removeMore(one.words)} onPress={() => onChange(more.filter((other) => other !== one))} /></li>)}
        </ul>
      )}
    </Section>
  );
}

/** Every masked place: what stood there, and the words around it. */
function Places({ places }: { readonly places: readonly MaskedPlace[] }) {
  const { access, field } = useWords();
  return (
    <Section title={access.places} aside={access.placeCount(places.length)}>
      {places.length === 0 && <p className="meta">{access.noPlaces}</p>}
      <ol className="masked-places">
        {places.map((place, order) => (
          <li key={order}>
            <p className="meta">{place.number} {place.label}. {field.access.maskKinds[place.kind]}</p>
            <p dir="auto">{place.before}<del>{place.was}</del> <strong>{field.access.masks[place.kind]}</strong>{place.after}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const linesOf = (answer: Answer): readonly string[] => (answer.kind === 'filled' ? answer.lines.map((line) => line.text) : [answer.kind === 'unknown' ? answer.note : answer.because]);

/** One part of the copy, as it will be printed. */
function Part({ section }: { readonly section: AccessSection }) {
  return (
    <section className="copy-part">
      <h3>{section.number} {section.title}</h3>
      {section.blocks.map((block, place) => (block.kind === 'table' && (
        <div key={place}>
          {block.caption && <p className="label">{block.caption}</p>}
          <Pairs pairs={block.rows.map((row) => [`${row.number} ${row.label.text}`, row.answers.flatMap(linesOf).map((line, one) => <span key={one} className="copy-line" dir="auto">{line}</span>)])} />
        </div>
      )))}
    </section>
  );
}
