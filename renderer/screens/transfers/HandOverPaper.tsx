import { FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import type { TransferRecord } from '#domain/transfers/transfer-record';
import { Button } from '../../components/Button';
import { PaperDialog } from '../../components/PaperDialog';
import { FailureNotice } from '../../components/Problems';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useWords } from '../../words/words';

/** The hand-over record: shown as it comes on paper, and printed from there. */
export function HandOverPaper({ transfer, kind }: { readonly transfer: TransferRecord; readonly kind: 'primary' | 'secondary' }) {
  const { transfers: { transfer: { paper: say } }, field } = useWords();
  const tell = useTell();
  const show = useAct('transfers.showHandOver');
  const print = useAct('transfers.printHandOver');
  const [pdf, setPdf] = useState<Uint8Array>();
  const open = async (): Promise<void> => {
    const answer = await show.run({ transferId: transfer.id });
    if (answer.ok) setPdf(answer.value.pdf);
  };
  const put = async (): Promise<void> => {
    const answer = await print.run({ transferId: transfer.id });
    if (!answer.ok) return;
    tell({ says: say.printed });
    setPdf(undefined);
  };
  return (
    <>
      <FailureNotice failure={show.failure} />
      <Button kind={kind} icon={FileText} pending={show.pending} onPress={() => void open()}>{say.show}</Button>
      {pdf && (
        <PaperDialog
          title={field.handOverRecord.title} note={say.note} pdf={pdf} onClose={() => setPdf(undefined)}
          acts={<><FailureNotice failure={print.failure} /><Button kind="primary" icon={Printer} pending={print.pending} onPress={() => void put()}>{say.print}</Button></>}
        />
      )}
    </>
  );
}
