import { CircleAlert, CircleCheck, ShieldQuestion } from 'lucide-react';
import { useState } from 'react';
import type { CheckedCopy, CheckResult } from '#domain/dossiers/check-result';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Acts, Form, PageHeader, Section, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { TextField } from '../../components/TextField';
import { useGo } from '../../state/store';
import { useAct } from '../../state/use-act';
import { writtenMoment } from '../../words/moments';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { fieldAt } from '../minors/form';

/** Six words from a page are typed in: is the dossier genuine, which copy is it, and did the file change since? */
export function CheckDossier() {
  const words = useWords();
  const { dossiers: { check: say } } = words;
  const [code, setCode] = useState('');
  const [result, setResult] = useState<CheckResult>();
  const act = useAct('dossiers.check');
  const at = fieldAt(fieldSentences(act.problems, words));
  const look = async (): Promise<void> => {
    const answer = await act.run({ code });
    setResult(answer.ok ? answer.value : undefined);
  };
  return (
    <>
      <PageHeader title={say.title} note={say.note} />
      <Stack>
        <Form label={say.title} onSubmit={() => void look()}>
          <TextField label={say.code} help={say.codeHelp} {...at('code')} value={code} onChange={setCode} maxLength={400} />
          <Acts><Button kind="primary" type="submit" icon={ShieldQuestion} pending={act.pending}>{say.act}</Button></Acts>
          <FailureNotice failure={act.failure} />
        </Form>
        {result && <Found result={result} />}
      </Stack>
    </>
  );
}

function Found({ result }: { readonly result: CheckResult }) {
  const { dossiers: { check: say }, language } = useWords();
  const corrected = result.words.filter(({ typed, word }) => word !== null && word !== typed);
  const readAs = corrected.length > 0 && <ul className="sentences">{corrected.map(({ typed, word }) => <li key={typed}>{say.readAs(typed, word!)}</li>)}</ul>;
  switch (result.outcome) {
    case 'unclear': return (
      <Banner tone="attention" icon={CircleAlert} announce="status">
        <p><strong>{say.unclear(result.words.length)}</strong></p>
        <ul className="sentences">{result.words.filter(({ word }) => word === null).map(({ typed, near }) => <li key={typed}>{near.length > 0 ? say.near(typed, near.join(', ')) : say.notAWord(typed)}</li>)}</ul>
        {readAs}
      </Banner>
    );
    case 'unknown': return <Banner tone="danger" icon={CircleAlert} announce="status"><p><strong>{say.unknown}</strong></p>{readAs}</Banner>;
    case 'other-print': return <Banner tone="attention" icon={CircleAlert} announce="status"><p>{say.other(result.seq, writtenMoment(result.at, language))}</p>{readAs}</Banner>;
    case 'dossier': return <>{result.copies.map((copy) => <Copy key={copy.dossier.id} found={copy}>{readAs}</Copy>)}</>;
  }
}

function Copy({ found: { dossier, minorId, name, vNumber, matchesJournal, newer, changes }, children }: { readonly found: CheckedCopy; readonly children: React.ReactNode }) {
  const { dossiers, field, language } = useWords();
  const { check: say } = dossiers;
  const go = useGo();
  const draft = dossier.copy === null;
  const [newest] = newer;
  return (
    <Section title={draft ? dossiers.noCopy : `${dossiers.copy} ${dossier.copy}`}>
      <Stack gap="medium">
        {matchesJournal
          ? <Banner tone={draft ? 'attention' : 'safe'} icon={draft ? CircleAlert : CircleCheck} announce="status"><p><strong>{draft ? say.genuineDraft : say.genuine}</strong></p>{children}</Banner>
          : <Banner tone="danger" icon={CircleAlert} announce="status"><p><strong>{say.journalDiffers}</strong></p>{children}</Banner>}
        <ul className="sentences">
          <li>{newest ? say.newer(newest.copy, newest.receiver, writtenMoment(newest.printedAt, language)) : say.newest}</li>
          <li>{changes.lastAt === null ? say.unchanged : say.changed(changes.count, writtenMoment(changes.lastAt, language))}</li>
        </ul>
        <Pairs pairs={[
          [say.about, `${name}, ${vNumber === '' ? field.minors.vNumberUnknown : dossiers.note(vNumber)}`], [say.forWhom, dossier.receiver], [say.kind, field.dossiers.profiles[dossier.profile]],
          [say.made, say.madeBy(writtenMoment(dossier.printedAt, language), dossier.printedBy, dossiers.ways[dossier.way])], [say.answers, say.answersVersion(dossier.answersVersion)],
          [say.language, dossiers.languages[dossier.language]], [say.pages, String(dossier.pages)],
        ]} />
        <Acts><Button onPress={() => go({ name: 'minor', id: minorId })}>{say.openFile}</Button></Acts>
      </Stack>
    </Section>
  );
}
