import { CircleCheck, CircleDot, Lock } from 'lucide-react';
import type { MinorFile } from '#domain/minors/minor-file';
import { isAboutDestination, policeClosed } from '#domain/notices/about-destination';
import type { PlainDate } from '#domain/shared/plain-date';
import { maySayItIsSafe } from '#domain/transfers/safety-facts';
import { isSafetyApproved, type TransferRecord } from '#domain/transfers/transfer-record';
import { Button } from '../../components/Button';
import { Icon } from '../../components/Icon';
import { useGo } from '../../state/store';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';

/** Two tracks that do not wait for each other: the police hear at once that the youth is safe; the law takes months. */
export function Tracks({ file, transfer, today }: { readonly file: MinorFile; readonly transfer: TransferRecord; readonly today: PlainDate }) {
  const words = useWords();
  const { transfers: { tracks: say }, field, language } = words;
  const go = useGo();
  const sealed = file.notices.findLast((notice) => isAboutDestination(notice, transfer));
  const closed = policeClosed(file.notices, transfer);
  // who is back or found is at no destination: the police hear that with the departure
  const back = file.departures.some((one) => one.id === transfer.departureId && (one.status === 'found' || one.status === 'returned'));
  const approved = !back && isSafetyApproved(transfer);
  // What was approved may have grown old, or a sign came since: then the notice would be refused.
  const safe = approved && maySayItIsSafe(file, transfer, today).length === 0;
  const toDestination = (): void => go({ name: 'destination', id: transfer.departureId, minor: file.minor.id });
  return (
    <div className="tracks">
      <section className="sheet track" data-tone={closed ? 'safe' : approved ? 'attention' : 'quiet'} aria-label={say.police}>
        <h2><Icon of={closed ? CircleCheck : approved ? CircleDot : Lock} />{say.police}</h2>
        <p>{closed ? say.policeClosed : back ? say.policeBack : sealed ? say.policeSealed(writtenMoment(sealed.sealedAt, language)) : safe ? say.policeNow : approved ? say.policeAgain : say.policeWaits}</p>
        {approved && !sealed && <Button onPress={toDestination}>{safe ? say.toPolice : say.toCheck}</Button>}
        {sealed && !closed && !back && <Button onPress={() => go({ name: 'notices' })}>{say.toNotices}</Button>}
      </section>
      <section className="sheet track" data-tone="quiet" aria-label={say.legal}>
        <h2><Icon of={CircleDot} />{say.legal}</h2>
        <p>{say.legalTakes} {say.stands(field.transfers.statuses[transfer.status])}</p>
      </section>
    </div>
  );
}
