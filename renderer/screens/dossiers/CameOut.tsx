import { CircleCheck, Eye, ShieldQuestion } from 'lucide-react';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import type { OutputOf } from '#electron/contract/contract';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Acts, Section } from '../../components/Layout';
import { useGo } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';

/** What was saved, readable or sealed. */
export type Printed = OutputOf<'dossiers.print'> | OutputOf<'dossiers.seal'>;

/** What came out, and the same bytes to look at again. */
export function CameOut({ printed, onShow }: { readonly printed: Printed; readonly onShow: () => void }) {
  const { dossiers: say } = useWords();
  return (
    <div className="stack" data-gap="medium">
      <Banner tone="safe" icon={CircleCheck} announce="status"><strong>{printed.copy === null ? say.draftDone : 'packageId' in printed ? say.sealedDone : say.done}</strong></Banner>
      <Pairs pairs={[
        [say.file, <code key="file">{printed.fileName}</code>], ...('packageId' in printed ? [[say.packageId, <code key="package">{printed.packageId}</code>], [say.hash, <code key="hash" className="hash">{printed.fileSha256}</code>]] as const : []), [say.pages, String(printed.pages)], [say.copy, printed.copy === null ? say.noCopy : String(printed.copy)],
        [say.checkCode, <>{printed.checkCode}<small className="why-sent">{say.checkHelp}</small></>],
      ]} />
      {'packageId' in printed && <div><h3>{say.now}</h3><ol className="numbered">{say.sealedSteps.map((step) => <li key={step}>{step}</li>)}</ol></div>}
      <Acts><Button icon={Eye} onPress={onShow}>{say.showAgain}</Button></Acts>
    </div>
  );
}

/** Copies that came out before: for whom, when and how; and the way to check one. */
export function Earlier({ dossiers }: { readonly dossiers: readonly DossierRecord[] }) {
  const { dossiers: say, language } = useWords();
  const go = useGo();
  if (dossiers.length === 0) return null;
  return (
    <Section title={say.earlier}>
      <ul className="sentences">{dossiers.toReversed().map((one) => <li key={one.id}>{say.earlierLine(one.copy, one.receiver, writtenMoment(one.printedAt, language))}, {say.ways[one.way]}</li>)}</ul>
      <Acts><Button kind="plain" icon={ShieldQuestion} onPress={() => go({ name: 'check-dossier' })}>{say.check.open}</Button></Acts>
    </Section>
  );
}
