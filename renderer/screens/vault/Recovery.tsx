import { Printer } from 'lucide-react';
import { useRef, useState } from 'react';
import { passphraseBytes } from '#domain/vault/passphrase';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Acts, Form, PageHeader, Section, Stack } from '../../components/Layout';
import { FailureNotice, goToField } from '../../components/Problems';
import { TextField } from '../../components/TextField';
import { useGo } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useWords } from '../../words/words';
import { PassphraseField } from './PassphraseField';
import { codeProblem, passphraseProblem } from './secret-problem';

/** A recovery sheet in three steps: who you are, the code on paper, the code typed back from the paper. */
export function Recovery() {
  const { vault } = useWords();
  const go = useGo();
  const [code, setCode] = useState<string>();
  const [kept, setKept] = useState<string>();
  const leave = (): void => go({ name: 'settings' });
  return (
    <>
      <PageHeader title={vault.recovery.title} note={vault.recovery.about} />
      {kept !== undefined && (
        <Stack gap="medium">
          <Banner tone="safe" announce="status"><p><strong>{vault.recovery.done(kept)}</strong> {vault.recovery.doneNext}</p></Banner>
          <div><Button kind="primary" onPress={leave}>{vault.toSettings}</Button></div>
        </Stack>
      )}
      {kept === undefined && code === undefined && <AskWho onCode={setCode} onLeave={leave} />}
      {kept === undefined && code !== undefined && <OnPaper code={code} onKept={(sheet) => { setCode(undefined); setKept(sheet); }} onLeave={leave} />}
    </>
  );
}

function AskWho({ onCode, onLeave }: { readonly onCode: (code: string) => void; readonly onLeave: () => void }) {
  const words = useWords();
  const { vault, vault: { recovery } } = words;
  const input = useRef<HTMLInputElement>(null);
  const [empty, setEmpty] = useState(false);
  const act = useAct('vault.prepareRecovery');
  const problem = empty ? vault.needPassphrase : passphraseProblem(act.failure, words);
  const prepare = async (): Promise<void> => {
    const field = input.current;
    if (!field) return;
    setEmpty(field.value === '');
    if (field.value === '') return field.focus();
    const passphrase = passphraseBytes(field.value);
    const answer = await act.run({ passphrase });
    passphrase.fill(0);
    field.value = '';
    if (!answer.ok) return field.focus();
    onCode(new TextDecoder().decode(answer.value.code));
  };
  return (
    <Form label={recovery.who} onSubmit={() => void prepare()}>
      <Section title={recovery.who}>
        <Stack gap="medium">
          <p className="meta">{recovery.whoNote}</p>
          <FailureNotice failure={problem ? undefined : act.failure} />
          <PassphraseField label={vault.passphraseNow} input={input} problem={problem} readOnly={act.pending} onType={() => { setEmpty(false); act.reset(); }} />
          <Acts>
            <Button kind="primary" type="submit" pending={act.pending}>{recovery.make}</Button>
            <Button kind="plain" onPress={onLeave}>{vault.toSettings}</Button>
            <span className="meta" role="status">{act.pending && recovery.busy}</span>
          </Acts>
        </Stack>
      </Section>
    </Form>
  );
}

function OnPaper({ code, onKept, onLeave }: { readonly code: string; readonly onKept: (sheet: string) => void; readonly onLeave: () => void }) {
  const words = useWords();
  const { vault: { recovery } } = words;
  const [typed, setTyped] = useState('');
  const [empty, setEmpty] = useState(false);
  const [printed, setPrinted] = useState<boolean>();
  const print = useAct('vault.printRecovery');
  const keep = useAct('vault.keepRecovery');
  const problem = empty ? recovery.needCode : codeProblem(keep.failure, words);
  const toPaper = async (): Promise<void> => {
    const answer = await print.run({});
    if (answer.ok) setPrinted(answer.value.printed);
  };
  const settle = async (): Promise<void> => {
    setEmpty(typed.trim() === '');
    if (typed.trim() === '') return void goToField('code');
    const answer = await keep.run({ code: new TextEncoder().encode(typed) });
    if (answer.ok) onKept(answer.value.sheet);
    else goToField('code');
  };
  return (
    <Form label={recovery.title} onSubmit={() => void settle()}>
      <Stack>
        <Section title={recovery.paper}>
          <Stack gap="medium">
            <p className="meta">{recovery.paperNote}</p>
            <ol className="recovery-code" aria-label={recovery.code}>{code.split('-').map((group, place) => <li key={place}>{group}</li>)}</ol>
            <FailureNotice failure={print.failure} />
            <div className="split">
              <Button icon={Printer} pending={print.pending} onPress={() => void toPaper()}>{recovery.print}</Button>
              <span className="meta" role="status">{printed === true && recovery.printed}{printed === false && recovery.notPrinted}</span>
            </div>
          </Stack>
        </Section>
        <Section title={recovery.try}>
          <Stack gap="medium">
            <p className="meta">{recovery.tryNote}</p>
            <FailureNotice failure={problem ? undefined : keep.failure} />
            <TextField label={recovery.field} field="code" value={typed} problem={problem} maxLength={200} readOnly={keep.pending} onChange={(now) => { setTyped(now); setEmpty(false); keep.reset(); }} />
            <Acts>
              <Button kind="primary" type="submit" pending={keep.pending}>{recovery.keep}</Button>
              <Button kind="plain" onPress={onLeave}>{recovery.giveUp}</Button>
            </Acts>
          </Stack>
        </Section>
      </Stack>
    </Form>
  );
}
