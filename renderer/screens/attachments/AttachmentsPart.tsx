import { standingAttachments } from '#domain/attachments/attachment';
import type { MinorFile } from '#domain/minors/minor-file';
import { Section } from '../../components/Layout';
import { LinkButton } from '../../components/Button';
import { useGo } from '../../state/store';
import { useAnswer } from '../../state/use-answer';
import { useWords } from '../../words/words';

/** How many attachments there are, what still waits to be described, and the way to them. */
export function AttachmentsPart({ file }: { readonly file: MinorFile }) {
  const { attachments } = useWords();
  const go = useGo();
  const waiting = useAnswer('attachments.waiting', { minorId: file.minor.id });
  const waits = waiting.state === 'answer' ? waiting.value.length : 0;
  return (
    <Section title={attachments.title}>
      <p>{attachments.count(standingAttachments(file.attachments).length)} {waits > 0 && <strong>{attachments.waitingCount(waits)}</strong>}</p>
      <p><LinkButton onPress={() => go({ name: 'attachments', minor: file.minor.id })}>{attachments.open}</LinkButton></p>
    </Section>
  );
}
