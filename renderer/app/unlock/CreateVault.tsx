import { useRef, useState } from 'react';
import type { Language } from '#domain/words/words';
import type { Failure } from '#electron/contract/envelope';
import { ask } from '../../bridge/bridge';
import { problemsByField } from '../../state/use-act';
import { Button } from '../../components/Button';
import { FailureNotice } from '../../components/Problems';
import { TextField } from '../../components/TextField';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { emptyPassphrase, NewPassphrase, readNewPassphrase } from '../../screens/vault/NewPassphrase';

type Missing = Readonly<Partial<Record<'name' | 'organisation' | 'phone' | 'secret' | 'again', string>>>;

/** The first time: who works here, and a passphrase that only that person knows. */
export function CreateVault({ language }: { readonly language: Language }) {
  const words = useWords();
  const { create } = words.unlock;
  const secret = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [guardian, setGuardian] = useState({ name: '', organisation: '', phone: '' });
  const [missing, setMissing] = useState<Missing>({});
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const says = fieldSentences(problemsByField(failure), words);

  const inputs = { secret, again };

  const make = async (): Promise<void> => {
    if (pending) return;
    const passphrase = readNewPassphrase(inputs, { tooShort: create.rules[0]!, different: create.different });
    const found: Missing = {
      ...(guardian.name.trim() === '' && { name: create.needName }),
      ...(guardian.organisation.trim() === '' && { organisation: create.needOrganisation }),
      ...(guardian.phone.trim() === '' && { phone: create.needPhone }),
      ...(passphrase instanceof Uint8Array ? {} : passphrase),
    };
    setMissing(found);
    const first = Object.keys(found)[0];
    if (first) return document.querySelector<HTMLInputElement>(`[data-part="${first}"] input`)?.focus();
    if (!(passphrase instanceof Uint8Array)) return;

    setPending(true);
    setFailure(undefined);
    const answer = await ask('vault.create', { passphrase, guardian, language });
    passphrase.fill(0);
    setPending(false);
    if (!answer.ok) setFailure(answer.failure);
    if (answer.ok) emptyPassphrase(inputs);
  };

  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void make(); }}>
      <FailureNotice failure={failure} reasonsOnly />
      <div data-part="name">
        <TextField label={create.name} help={create.nameHelp} field="guardian.name" value={guardian.name} problem={missing.name ?? says('guardian.name')} autoFocus onChange={(name) => setGuardian({ ...guardian, name })} />
      </div>
      <div data-part="organisation">
        <TextField label={create.organisation} field="guardian.organisation" value={guardian.organisation} problem={missing.organisation ?? says('guardian.organisation')} onChange={(organisation) => setGuardian({ ...guardian, organisation })} />
      </div>
      <div data-part="phone">
        <TextField label={create.phone} help={create.phoneHelp} field="guardian.phone" type="tel" width="short" value={guardian.phone} problem={missing.phone ?? says('guardian.phone')} onChange={(phone) => setGuardian({ ...guardian, phone })} />
      </div>
      <NewPassphrase inputs={inputs} missing={missing} pending={pending} onType={() => setMissing({})} />
      <p className="meta">{create.noWayBack}</p>
      <div className="split">
        <Button kind="primary" type="submit" pending={pending}>{create.act}</Button>
        <span className="meta" role="status">{pending && create.busy}</span>
      </div>
    </form>
  );
}
