import { useId, useRef } from 'react';
import { Button } from '../../components/Button';
import { Fold } from '../../components/Fold';
import { Stack } from '../../components/Layout';
import { useTell } from '../../state/store';
import { useWords } from '../../words/words';
import { emailText, type InEmail } from './email-text';

/** What to write in the e-mail that carries the file. Hoede selects it; copying is the guardian's own act, so nothing lands on the clipboard unasked. */
export function EmailText({ notice }: { readonly notice: InEmail }) {
  const words = useWords();
  const { notices: { email } } = words;
  const { subject, body } = emailText(notice, words);
  const tell = useTell();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const select = (): void => {
    field.current?.focus();
    field.current?.select();
    tell({ says: email.selected });
  };
  return (
    <Fold title={email.title}>
      <Stack gap="small">
        <p className="meta">{email.help}</p>
        <label className="label" htmlFor={id}>{email.label}</label>
        <textarea ref={field} id={id} className="input" rows={9} readOnly value={`${subject}\n\n${body}`} />
        <Button onPress={select}>{email.select}</Button>
      </Stack>
    </Fold>
  );
}
