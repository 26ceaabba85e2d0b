import { useState } from 'react';
import type { AttachmentRecord } from '#domain/attachments/attachment';
import { hasExtras } from '#domain/attachments/looked-into';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Acts, Form } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useWords } from '../../words/words';

/** A readable copy outside the vault: what that means first, then which copy. */
export function CopyForm({ attachment, onDone }: { readonly attachment: AttachmentRecord; readonly onDone: () => void }) {
  const { attachments } = useWords();
  const tell = useTell();
  const mayStrip = hasExtras(attachment.seen);
  const [which, setWhich] = useState<'as-is' | 'plain'>('as-is');
  const act = useAct('attachments.copy');
  const copy = async (): Promise<void> => {
    const answer = await act.run({ attachmentId: attachment.id, stripped: mayStrip && which === 'plain' });
    if (!answer.ok) return;
    tell({ says: attachments.copied(answer.value.fileName) });
    onDone();
  };
  return (
    <Form label={attachments.copyTitle}>
      <div className="stack" data-gap="medium">
        <h3>{attachments.copyTitle}</h3>
        <Banner tone="attention">{attachments.copySays}</Banner>
        {mayStrip && <Choice label={attachments.copyWhich} field="stripped" shape="list" options={[{ value: 'as-is', label: attachments.copyAsIs }, { value: 'plain', label: attachments.copyPlain }]} value={which} onChange={setWhich} />}
        <FailureNotice failure={act.failure} />
        <Acts>
          <Button pending={act.pending} onPress={() => void copy()}>{attachments.copyAct}</Button>
          <Button kind="plain" onPress={onDone}>{attachments.backToAttachment}</Button>
        </Acts>
      </div>
    </Form>
  );
}
