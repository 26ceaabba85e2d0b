import { useRef, useState } from 'react';
import type { Failure } from '#electron/contract/envelope';
import { ask } from '../../bridge/bridge';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { FailureNotice, goToField } from '../../components/Problems';
import { TextField } from '../../components/TextField';
import { emptyPassphrase, NewPassphrase, readNewPassphrase, type MissingPassphrase } from '../../screens/vault/NewPassphrase';
import { codeProblem, newPassphraseProblem } from '../../screens/vault/secret-problem';
import { useWords } from '../../words/words';

/** The way back in for who lost the passphrase: the code of the recovery sheet, and a new passphrase. */
export function RecoverVault({ hasSheet, onBack }: { readonly hasSheet: boolean; readonly onBack: () => void }) {
  const words = useWords();
  const { recover, create } = words.unlock;
  const secret = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState<MissingPassphrase & { readonly code?: string }>({});
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const back = <Button kind="plain" onPress={onBack}>{recover.back}</Button>;
  if (!hasSheet) return <div className="stack" data-gap="medium"><Banner tone="attention">{recover.noSheet}</Banner><div>{back}</div></div>;

  const inputs = { secret, again };
  const open = async (): Promise<void> => {
    if (pending) return;
    const next = readNewPassphrase(inputs, { tooShort: create.rules[0]!, different: create.different });
    const found = { ...(code.trim() === '' && { code: recover.needCode }), ...(next instanceof Uint8Array ? {} : next) };
    setMissing(found);
    if (found.code) return void goToField('code');
    if (!(next instanceof Uint8Array)) return document.querySelector<HTMLInputElement>(`[data-part="${Object.keys(next)[0]}"] input`)?.focus();
    setPending(true);
    setFailure(undefined);
    const answer = await ask('vault.recover', { code: new TextEncoder().encode(code), next });
    next.fill(0);
    setPending(false);
    if (answer.ok) {
      emptyPassphrase(inputs);
      return setCode('');
    }
    const problems = { code: codeProblem(answer.failure, words), secret: newPassphraseProblem(answer.failure, words) };
    setMissing({ ...(problems.code && { code: problems.code }), ...(problems.secret && { secret: problems.secret }) });
    if (problems.code) goToField('code');
    else if (problems.secret) secret.current?.focus();
    else setFailure(answer.failure);
  };

  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void open(); }}>
      <FailureNotice failure={failure} reasonsOnly />
      <TextField label={recover.code} help={recover.codeHelp} field="code" value={code} problem={missing.code} autoFocus readOnly={pending} maxLength={200} onChange={(typed) => { setCode(typed); setMissing({}); }} />
      <NewPassphrase inputs={inputs} missing={missing} pending={pending} onType={() => setMissing({})} />
      <div className="split">
        <Button kind="primary" type="submit" pending={pending}>{recover.act}</Button>
        <span className="meta" role="status">{pending && recover.busy}</span>
      </div>
      <div>{back}</div>
    </form>
  );
}
