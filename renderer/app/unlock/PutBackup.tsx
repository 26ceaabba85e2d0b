import { useRef, useState } from 'react';
import { passphraseBytes } from '#domain/vault/passphrase';
import type { Language } from '#domain/words/words';
import type { Failure } from '#electron/contract/envelope';
import { ask } from '../../bridge/bridge';
import { Button } from '../../components/Button';
import { FailureNotice, goToField } from '../../components/Problems';
import { TextField } from '../../components/TextField';
import { emptyPassphrase, NewPassphrase, readNewPassphrase, type MissingPassphrase } from '../../screens/vault/NewPassphrase';
import { PassphraseField } from '../../screens/vault/PassphraseField';
import { codeProblem, newPassphraseProblem, passphraseProblem } from '../../screens/vault/secret-problem';
import { useWords } from '../../words/words';

type Missing = MissingPassphrase & { readonly code?: string };

/** A backup put back: which one, and the passphrase or the code of the recovery sheet. What is there stays. */
export function PutBackup({ language, onBack }: { readonly language: Language; readonly onBack: () => void }) {
  const words = useWords();
  const { unlock, backups: { restore } } = words;
  const passphrase = useRef<HTMLInputElement>(null);
  const secret = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [stem, setStem] = useState<string | null>(null);
  const [withSheet, setWithSheet] = useState(false);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState<Missing>({});
  const [problem, setProblem] = useState<string>();
  const [needChoice, setNeedChoice] = useState(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const choose = async (): Promise<void> => {
    setFailure(undefined);
    setNeedChoice(false);
    const answer = await ask('vault.chooseBackup', { language });
    if (!answer.ok) setFailure(answer.failure);
    else if (answer.value.stem !== null) setStem(answer.value.stem);
  };

  const putBack = async (): Promise<void> => {
    if (pending) return;
    setNeedChoice(stem === null);
    if (stem === null) return;
    setFailure(undefined);
    setProblem(undefined);
    setMissing({});
    await (withSheet ? putBackWithSheet() : putBackWithPassphrase());
    setPending(false);
  };

  const putBackWithPassphrase = async (): Promise<void> => {
    const field = passphrase.current!;
    if (field.value === '') {
      setProblem(unlock.open.empty);
      return field.focus();
    }
    const typed = passphraseBytes(field.value);
    setPending(true);
    const answer = await ask('vault.putBack', { passphrase: typed });
    typed.fill(0);
    field.value = '';
    if (answer.ok) return; // the program closes this window
    const atField = passphraseProblem(answer.failure, words);
    if (atField) setProblem(atField);
    else setFailure(answer.failure);
    field.focus();
  };

  const putBackWithSheet = async (): Promise<void> => {
    const next = readNewPassphrase({ secret, again }, { tooShort: unlock.create.rules[0]!, different: unlock.create.different });
    const found: Missing = { ...(code.trim() === '' && { code: unlock.recover.needCode }), ...(next instanceof Uint8Array ? {} : next) };
    setMissing(found);
    if (found.code) return void goToField('code');
    if (!(next instanceof Uint8Array)) return (next.secret ? secret : again).current?.focus();
    setPending(true);
    const answer = await ask('vault.putBackWithSheet', { code: new TextEncoder().encode(code), next });
    next.fill(0);
    if (answer.ok) {
      emptyPassphrase({ secret, again });
      return setCode('');
    }
    const problems = { code: codeProblem(answer.failure, words), secret: newPassphraseProblem(answer.failure, words) };
    setMissing({ ...(problems.code && { code: problems.code }), ...(problems.secret && { secret: problems.secret }) });
    if (!problems.code && !problems.secret) setFailure(answer.failure);
  };

  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void putBack(); }}>
      <FailureNotice failure={failure} reasonsOnly />
      <div className="split">
        <Button onPress={() => void choose()}>{restore.choose}</Button>
        <span className="meta" role="status">{stem === null ? (needChoice ? restore.needChoice : restore.chooseHelp) : restore.chosen(stem)}</span>
      </div>
      {!withSheet && <PassphraseField label={unlock.passphrase} help={restore.passphraseHelp} input={passphrase} problem={problem} readOnly={pending} onType={() => setProblem(undefined)} />}
      {withSheet && <TextField label={unlock.recover.code} help={unlock.recover.codeHelp} field="code" value={code} problem={missing.code} readOnly={pending} maxLength={200} onChange={(typed) => { setCode(typed); setMissing({}); }} />}
      {withSheet && <NewPassphrase inputs={{ secret, again }} missing={missing} pending={pending} onType={() => setMissing({})} />}
      <div className="split">
        <Button kind="primary" type="submit" pending={pending}>{restore.act}</Button>
        <span className="meta" role="status">{pending && restore.busy}</span>
      </div>
      <div><Button kind="plain" onPress={() => setWithSheet((now) => !now)}>{withSheet ? restore.withPassphrase : restore.withSheet}</Button></div>
      <div><Button kind="plain" onPress={onBack}>{restore.back}</Button></div>
    </form>
  );
}
