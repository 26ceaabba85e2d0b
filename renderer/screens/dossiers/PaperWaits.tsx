import { Printer } from 'lucide-react';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Acts } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { useTell } from '../../state/store';
import { useAct } from '../../state/use-act';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';

/** A dossier went to the printer. Only the guardian can see whether every page lies in the tray; then it counts. */
export function PaperWaits({ dossier: { id, minorId, copy, receiver, pages, printedAt }, onTold }: { readonly dossier: DossierRecord; readonly onTold: () => void }) {
  const { dossiers: { paper: say }, language } = useWords();
  const tell = useTell();
  const act = useAct('dossiers.tellPaper');
  const answer = async (cameOut: boolean): Promise<void> => {
    const told = await act.run({ minorId, dossierId: id, cameOut });
    if (!told.ok) return;
    tell({ says: cameOut ? say.recorded(copy) : say.dropped });
    onTold();
  };
  return (
    <Banner tone="attention" icon={Printer} announce="status">
      <p><strong>{say.asks(copy, pages)}</strong></p>
      <p>{say.went(receiver, writtenMoment(printedAt, language))}</p>
      <FailureNotice failure={act.failure} />
      <Acts>
        <Button kind="primary" pending={act.pending} onPress={() => void answer(true)}>{say.yes(pages)}</Button>
        <Button onPress={() => void answer(false)}>{say.no}</Button>
      </Acts>
    </Banner>
  );
}
