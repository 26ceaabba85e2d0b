import { FileKey2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Field, type FieldProps } from '../../components/Field';
import { Icon } from '../../components/Icon';
import { useWords } from '../../words/words';
import { certificateText, MOST_BYTES } from './read-certificate';

interface CertificateFieldProps extends FieldProps {
  /** The certificate as text, or '' when nothing usable was chosen. */
  readonly onChange: (certificate: string) => void;
}

/** Takes a certificate file. It is read here in the window; nothing of it goes anywhere but to the vault. */
export function CertificateField({ onChange, problem, ...rest }: CertificateFieldProps) {
  const { recipients, field } = useWords();
  const [name, setName] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const choose = async (file: File | undefined): Promise<void> => {
    setName(file?.name ?? '');
    const large = file !== undefined && file.size > MOST_BYTES;
    setTooLarge(large);
    onChange(file && !large ? certificateText(new Uint8Array(await file.arrayBuffer())) : '');
  };
  return (
    <Field {...rest} problem={tooLarge ? field.notices.certificateProblems['too-large'] : problem} read={name !== '' && recipients.chosen(name)}>
      {({ id, describedBy, invalid }) => (
        <div className="file-choice">
          <input
            id={id} ref={input} className="spoken" type="file" accept=".cer,.crt,.pem,.der" aria-describedby={describedBy} aria-invalid={invalid}
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
          {/* the control's own button speaks the language of the system, not the guardian's */}
          <span className="button" aria-hidden="true" onClick={() => input.current?.click()}><Icon of={FileKey2} />{recipients.chooseFile}</span>
        </div>
      )}
    </Field>
  );
}
