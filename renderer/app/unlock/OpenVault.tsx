import { useRef, useState } from 'react';
import { passphraseBytes } from '#domain/vault/passphrase';
import type { Failure } from '#electron/contract/envelope';
import { ask } from '../../bridge/bridge';
import { Button } from '../../components/Button';
import { FailureNotice } from '../../components/Problems';
import { PassphraseField } from '../../screens/vault/PassphraseField';
import { passphraseProblem } from '../../screens/vault/secret-problem';
import { useWords } from '../../words/words';

/** One field, one button. A wrong phrase is told at the field; a damaged or newer vault is told apart, above it. */
export function OpenVault({ onForgotten, onUnfinished }: { readonly onForgotten: () => void; readonly onUnfinished: (failure: Failure) => void }) {
  const words = useWords();
  const { unlock } = words;
  const input = useRef<HTMLInputElement>(null);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<Failure>();

  const open = async (): Promise<void> => {
    const field = input.current;
    if (!field || pending) return;
    if (field.value === '') {
      setProblem(unlock.open.empty);
      return field.focus();
    }
    const passphrase = passphraseBytes(field.value);
    setPending(true);
    setFailure(undefined);
    setProblem(undefined);
    const answer = await ask('vault.unlock', { passphrase });
    passphrase.fill(0);
    field.value = '';
    setPending(false);
    if (answer.ok) return; // the program closes this window
    if (answer.failure.kind === 'not-allowed' && answer.failure.reasons.some(({ code }) => code === 'vault-unfinished')) return onUnfinished(answer.failure);
    const atField = passphraseProblem(answer.failure, words);
    if (atField) setProblem(atField);
    else setFailure(answer.failure);
    field.focus();
  };

  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void open(); }}>
      <FailureNotice failure={failure} reasonsOnly />
      <PassphraseField label={unlock.passphrase} input={input} problem={problem} autoFocus readOnly={pending} onType={() => setProblem(undefined)} />
      <div className="split">
        <Button kind="primary" type="submit" pending={pending}>{unlock.open.act}</Button>
        <span className="meta" role="status">{pending && unlock.open.busy}</span>
      </div>
      <div><Button kind="plain" onPress={onForgotten}>{unlock.open.forgotten}</Button></div>
    </form>
  );
}
