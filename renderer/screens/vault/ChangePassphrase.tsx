import { useRef, useState } from 'react';
import { passphraseBytes } from '#domain/vault/passphrase';
import { Button } from '../../components/Button';
import { Acts, Form, PageHeader, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { useGo, useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useWords } from '../../words/words';
import { emptyPassphrase, NewPassphrase, readNewPassphrase, type MissingPassphrase } from './NewPassphrase';
import { PassphraseField } from './PassphraseField';
import { newPassphraseProblem, passphraseProblem } from './secret-problem';

/** Another passphrase in place of the present one, which is asked again. */
export function ChangePassphrase() {
  const words = useWords();
  const { vault, unlock: { create } } = words;
  const go = useGo();
  const tell = useTell();
  const now = useRef<HTMLInputElement>(null);
  const secret = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState<MissingPassphrase & { readonly now?: string }>({});
  const act = useAct('vault.changePassphrase');
  const inputs = { secret, again };

  const change = async (): Promise<void> => {
    const next = readNewPassphrase(inputs, { tooShort: create.rules[0]!, different: create.different });
    const found = { ...(now.current?.value === '' && { now: vault.needPassphrase }), ...(next instanceof Uint8Array ? {} : next) };
    setMissing(found);
    if (found.now) return now.current?.focus();
    if (!(next instanceof Uint8Array)) return (next.secret ? secret : again).current?.focus();
    const current = passphraseBytes(now.current?.value ?? '');
    const answer = await act.run({ current, next });
    current.fill(0);
    next.fill(0);
    if (answer.ok) {
      emptyPassphrase(inputs);
      tell({ says: vault.change.done });
      return go({ name: 'settings' });
    }
    if (passphraseProblem(answer.failure, words)) now.current?.focus();
    else if (newPassphraseProblem(answer.failure, words)) secret.current?.focus();
  };

  const atFields = passphraseProblem(act.failure, words) ?? newPassphraseProblem(act.failure, words);
  const retyped = (): void => {
    setMissing({});
    act.reset();
  };
  return (
    <>
      <PageHeader title={vault.change.title} note={vault.change.about} />
      <Form label={vault.change.title} onSubmit={() => void change()}>
        <Stack gap="medium">
          <FailureNotice failure={atFields ? undefined : act.failure} />
          <PassphraseField label={vault.passphraseNow} input={now} problem={missing.now ?? passphraseProblem(act.failure, words)} readOnly={act.pending} onType={retyped} />
          <NewPassphrase inputs={inputs} missing={{ ...missing, ...(newPassphraseProblem(act.failure, words) && { secret: newPassphraseProblem(act.failure, words)! }) }} pending={act.pending} onType={retyped} />
          <Acts>
            <Button kind="primary" type="submit" pending={act.pending}>{vault.change.act}</Button>
            <Button kind="plain" onPress={() => go({ name: 'settings' })}>{vault.toSettings}</Button>
            <span className="meta" role="status">{act.pending && vault.change.busy}</span>
          </Acts>
        </Stack>
      </Form>
    </>
  );
}
