import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { NoticeRecord } from '#domain/notices/notice';
import { standingOfNotice } from '#domain/notices/notice-standing';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Icon } from '../../components/Icon';
import { Acts, Stack } from '../../components/Layout';
import { Sheet } from '../../components/Sheet';
import { useGo } from '../../state/store';
import { useWords } from '../../words/words';

/** The notice was sealed: which file, and what the guardian does now. The code of receipt is not shown: it stands in the file alone. */
export function SealedNotice({ notice, arrive, onAgain }: { readonly notice: NoticeRecord; readonly arrive: boolean; readonly onAgain: () => void }) {
  const { notices: { seal }, field } = useWords();
  const { status, acknowledged } = standingOfNotice(notice);
  const go = useGo();
  const done = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (arrive) done.current?.focus();
  }, [arrive, notice.id]);
  const steps = notice.kind === 'trafficking-signals' ? [...seal.steps, seal.noteReport] : seal.steps;
  return (
    <Sheet tone="safe">
      <Stack gap="medium">
        <p ref={done} tabIndex={-1}><strong><Icon of={CircleCheck} /> {seal.done}</strong></p>
        <Pairs pairs={[
          [seal.file, <code key="file">{notice.fileName}</code>], [seal.packageId, <code key="package">{notice.packageId}</code>], [seal.hash, <code key="hash" className="hash">{notice.fileSha256}</code>],
        ]} />
        {acknowledged ? <p><Icon of={CircleCheck} /> {field.notices.statuses[status]}</p> : (
          <div>
            <h3>{seal.now}</h3>
            <ol className="numbered">{steps.map((step) => <li key={step}>{step}</li>)}</ol>
          </div>
        )}
        <Acts>
          <Button kind="primary" onPress={() => go({ name: 'notices', notice: notice.id })}>{seal.toNotices}</Button>
          <Button onPress={onAgain}>{seal.again}</Button>
        </Acts>
        <p className="meta">{seal.againNote}</p>
      </Stack>
    </Sheet>
  );
}
