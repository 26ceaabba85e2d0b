import { useEffect, useRef, useState } from 'react';
import { passphraseBytes } from '#domain/vault/passphrase';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useWords } from '../../words/words';
import { PassphraseField } from './PassphraseField';
import { passphraseProblem } from './secret-problem';

/** Asks the passphrase again before data leaves; the act that asked for it then goes on by itself. */
export function ConfirmPassphrase() {
  const settle = useWindow((state) => state.passphraseAsked);
  return settle ? <Asking settle={settle} /> : null;
}

function Asking({ settle }: { readonly settle: (typed: boolean) => void }) {
  const words = useWords();
  const { vault, vault: { confirm } } = words;
  const demoPassphrase = useWindow((state) => state.demoPassphrase);
  const input = useRef<HTMLInputElement>(null);
  const [empty, setEmpty] = useState(false);
  const act = useAct('vault.confirmPassphrase');
  const problem = empty ? vault.needPassphrase : passphraseProblem(act.failure, words);

  // nobody chose the passphrase of a demo, so it stands there already
  useEffect(() => {
    if (demoPassphrase !== null && input.current) input.current.value = demoPassphrase;
  }, [demoPassphrase]);

  const send = async (): Promise<void> => {
    const field = input.current;
    if (!field || act.pending) return;
    setEmpty(field.value === '');
    if (field.value === '') return field.focus();
    const passphrase = passphraseBytes(field.value);
    const answer = await act.run({ passphrase });
    passphrase.fill(0);
    field.value = '';
    if (answer.ok) settle(true);
    else field.focus();
  };

  return (
    <Dialog
      open title={confirm.title} onClose={() => settle(false)}
      acts={<>
        <span className="meta" role="status">{act.pending && confirm.busy}</span>
        <Button onPress={() => settle(false)}>{confirm.giveUp}</Button>
        <Button kind="primary" pending={act.pending} onPress={() => void send()}>{confirm.act}</Button>
      </>}
    >
      <form noValidate onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <Stack gap="medium">
          <p>{demoPassphrase !== null ? confirm.aboutDemo : confirm.about}</p>
          <FailureNotice failure={problem ? undefined : act.failure} reasonsOnly />
          <PassphraseField label={vault.passphraseNow} input={input} problem={problem} autoFocus readOnly={act.pending} onType={() => { setEmpty(false); act.reset(); }} />
        </Stack>
      </form>
    </Dialog>
  );
}
