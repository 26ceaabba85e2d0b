import { useState, type RefObject } from 'react';
import { countCharacters, FEWEST_CHARACTERS, passphraseBytes } from '#domain/vault/passphrase';
import { useWords } from '../../words/words';
import { PassphraseField } from './PassphraseField';
import { Strength } from './Strength';

type Part = 'secret' | 'again';

/** The two fields of a new passphrase. The fields themselves are the only place where it stands. */
export interface NewPassphraseInputs {
  readonly secret: RefObject<HTMLInputElement | null>;
  readonly again: RefObject<HTMLInputElement | null>;
}

/** What is wrong with the two fields before anything is asked; empty when they can be sent. */
export type MissingPassphrase = Readonly<Partial<Record<Part, string>>>;

/** Reads the two fields: the passphrase as bytes that the caller clears, or what is missing. */
export function readNewPassphrase({ secret, again }: NewPassphraseInputs, words: { readonly tooShort: string; readonly different: string }): Uint8Array | MissingPassphrase {
  const typed = secret.current?.value ?? '';
  const missing: MissingPassphrase = {
    ...(countCharacters(typed) < FEWEST_CHARACTERS && { secret: words.tooShort }),
    ...(again.current?.value !== typed && { again: words.different }),
  };
  return Object.keys(missing).length > 0 ? missing : passphraseBytes(typed);
}

/** Empties the fields after the passphrase went its way. */
export function emptyPassphrase({ secret, again }: NewPassphraseInputs): void {
  for (const field of [secret.current, again.current]) if (field) field.value = '';
}

/** A new passphrase, twice, with the rules and how strong it is. */
export function NewPassphrase({ inputs, missing, pending, onType }: { readonly inputs: NewPassphraseInputs; readonly missing: MissingPassphrase; readonly pending: boolean; readonly onType: () => void }) {
  const { unlock: { create } } = useWords();
  const [typed, setTyped] = useState('');
  const type = (now: string): void => {
    setTyped(now);
    onType();
  };
  return (
    <>
      <div data-part="secret">
        <PassphraseField label={create.secret} help={<Rules rules={create.rules} />} input={inputs.secret} problem={missing.secret} isNew readOnly={pending} onType={type} />
        <Strength typed={typed} />
      </div>
      <div data-part="again"><PassphraseField label={create.again} input={inputs.again} problem={missing.again} isNew readOnly={pending} onType={onType} /></div>
    </>
  );
}

// inside the field's help, which is a <span>: no list element, but each rule on its own line
const Rules = ({ rules }: { readonly rules: readonly string[] }) => <>{rules.map((rule) => <span className="rule" key={rule}>{rule}</span>)}</>;
