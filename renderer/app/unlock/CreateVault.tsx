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
import { lengthOf, passphraseBytes } from './passphrase';
import { PassphraseField } from './PassphraseField';
import { LEAST_CHARACTERS, Strength } from './Strength';

type Missing = Readonly<Partial<Record<'name' | 'organisation' | 'phone' | 'secret' | 'again', string>>>;

/** The first time: who works here, and a passphrase that only that person knows. */
export function CreateVault({ language }: { readonly language: Language }) {
  const words = useWords();
  const { create } = words.unlock;
  const secret = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);
  const [guardian, setGuardian] = useState({ name: '', organisation: '', phone: '' });
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState<Missing>({});
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const says = fieldSentences(problemsByField(failure), words);

  const make = async (): Promise<void> => {
    if (pending || !secret.current || !again.current) return;
    const found: Missing = {
      ...(guardian.name.trim() === '' && { name: create.needName }),
      ...(guardian.organisation.trim() === '' && { organisation: create.needOrganisation }),
      ...(guardian.phone.trim() === '' && { phone: create.needPhone }),
      ...(lengthOf(secret.current.value) < LEAST_CHARACTERS && { secret: create.rules[0] }),
      ...(again.current.value !== secret.current.value && { again: create.different }),
    };
    setMissing(found);
    const first = Object.keys(found)[0];
    if (first) return document.querySelector<HTMLInputElement>(`[data-part="${first}"] input`)?.focus();

    const passphrase = passphraseBytes(secret.current.value);
    setPending(true);
    setFailure(undefined);
    const answer = await ask('vault.create', { passphrase, guardian, language });
    passphrase.fill(0);
    setPending(false);
    if (!answer.ok) setFailure(answer.failure);
    if (answer.ok) empty();
  };
  const empty = (): void => {
    for (const field of [secret.current, again.current]) if (field) field.value = '';
    setTyped('');
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
      <div data-part="secret">
        <PassphraseField
          label={create.secret} help={<Rules rules={create.rules} />} input={secret} problem={missing.secret} isNew readOnly={pending}
          onType={(now) => { setTyped(now); setMissing({}); }}
        />
        <Strength typed={typed} />
      </div>
      <div data-part="again"><PassphraseField label={create.again} input={again} problem={missing.again} isNew readOnly={pending} /></div>
      <p className="meta">{create.noWayBack}</p>
      <div className="split">
        <Button kind="primary" type="submit" pending={pending}>{create.act}</Button>
        <span className="meta" role="status">{pending && create.busy}</span>
      </div>
    </form>
  );
}

// inside the field's help, which is a <span>: no list element, but each rule on its own line
const Rules = ({ rules }: { readonly rules: readonly string[] }) => <>{rules.map((rule) => <span className="rule" key={rule}>{rule}</span>)}</>;
