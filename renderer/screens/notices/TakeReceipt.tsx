import { FileCheck } from 'lucide-react';
import type { NoticeRecord } from '#domain/notices/notice';
import { Button } from '../../components/Button';
import { Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useWords } from '../../words/words';

/** The receiver answered with a signed file: choose it, and Hoede checks it. With an age key there is none: the code is the way. */
export function TakeReceipt({ notice, canSign }: { readonly notice: NoticeRecord; readonly canSign: boolean }) {
  const { notices: { receipt: say } } = useWords();
  const tell = useTell();
  const choose = useAct('notices.chooseReceipt');
  const take = useAct('notices.takeReceipt');
  const run = async (): Promise<void> => {
    take.reset();
    const chosen = await choose.run({});
    if (!chosen.ok || chosen.value.file === null) return;
    const taken = await take.run({ noticeId: notice.id, file: chosen.value.file });
    if (taken.ok) tell({ says: say.done(taken.value.by) });
  };
  if (!canSign) return <p className="meta">{say.ageKey}</p>;
  return (
    <Stack gap="small">
      <p className="meta">{say.about}</p>
      <div><Button icon={FileCheck} pending={choose.pending || take.pending} onPress={() => void run()}>{say.act}</Button></div>
      <FailureNotice failure={choose.failure ?? take.failure} />
    </Stack>
  );
}
