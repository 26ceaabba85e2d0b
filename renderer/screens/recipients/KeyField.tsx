import { FileKey2 } from 'lucide-react';
import { Button } from '../../components/Button';
import { TextArea } from '../../components/TextArea';
import { FailureNotice } from '../../components/Problems';
import { useAct } from '../../state/use-act';
import { useWords } from '../../words/words';

interface FileButtonProps {
  readonly what: 'key' | 'list' | 'issuer';
  readonly label: string;
  /** The bytes of the chosen file, in base64. */
  readonly onFile: (file: string) => void;
}

/** Lets the guardian choose a file in the dialog of the system. The vault reads its bytes; the window never sees a path. */
export function FileButton({ what, label, onFile }: FileButtonProps) {
  const act = useAct('recipients.chooseFile');
  const choose = async (): Promise<void> => {
    const answer = await act.run({ what });
    if (answer.ok && answer.value.file !== null) onFile(answer.value.file);
  };
  return <><Button icon={FileKey2} pending={act.pending} onPress={() => void choose()}>{label}</Button><FailureNotice failure={act.failure} /></>;
}

interface KeyFieldProps {
  readonly field: string;
  readonly label: string;
  readonly problem: string | undefined;
  readonly value: string;
  readonly onChange: (key: string) => void;
}

const LONGEST_SHOWN = 20_000;

/** A key, from a file or pasted: PEM, or one line that begins with `age1`. */
export function KeyField({ value, onChange, ...rest }: KeyFieldProps) {
  const { recipients } = useWords();
  const isText = value === '' || value.includes('-----BEGIN') || /^\s*age1/i.test(value);
  return (
    <>
      <FileButton what="key" label={recipients.chooseFile} onFile={(file) => onChange(asText(file))} />
      {isText ? <TextArea {...rest} help={recipients.pasteHelp} rows={4} maxLength={LONGEST_SHOWN * 4} value={value} onChange={onChange} /> : <p className="meta">{recipients.chosenBytes}</p>}
    </>
  );
}

/** A file that is text is shown as text, so that the guardian sees what was chosen; bytes stay in base64. */
function asText(file: string): string {
  const bytes = Uint8Array.from(atob(file), (one) => one.codePointAt(0)!);
  const text = new TextDecoder().decode(bytes);
  return /^[\t\n\r\u0020-\u007E]*$/.test(text) ? text : file;
}
