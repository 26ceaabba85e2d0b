import type { AttachmentLink, NewAttachment } from '#domain/attachments/attachment';
import type { MinorFile } from '#domain/minors/minor-file';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { documentsFor, type DocumentCode } from '#domain/transfers/routes';
import { chosenRouteOf } from '#domain/transfers/transfer-record';
import type { MinorId } from '#domain/shared/ids';
import type { Option } from '../../components/options';
import type { AllWords } from '../../words/words';
import { orMissing } from '../minors/form';

/** What is said of a file, as it is typed. `link` is one of `linkOptions`; `reason` is only asked for a correction. */
export interface AttachmentBody {
  readonly title: string;
  readonly kind: string;
  readonly receivedOn: string;
  readonly from: string;
  readonly note: string;
  readonly link: string;
  readonly reason: string;
}

/** A first guess: the name of the file without its ending is a title to begin with. */
export const emptyAttachment = (fileName: string): AttachmentBody => ({ title: fileName.replace(/\.[^.]{1,5}$/, ''), kind: '', receivedOn: '', from: '', note: '', link: NO_LINK, reason: '' });

export const bodyOf = ({ title, kind, receivedOn, from, note, link }: NewAttachment): AttachmentBody => ({ title, kind, receivedOn, from, note, link: linkValue(link), reason: '' });

/** The input of a request. */
export const attachmentTyped = (body: AttachmentBody, minorId: MinorId): object => ({
  minorId, title: body.title, kind: orMissing(body.kind), receivedOn: orMissing(body.receivedOn), from: body.from, note: body.note, link: linkOf(body.link),
});

export const NO_LINK = 'none';

const linkValue = (link: AttachmentLink | null): string => (link === null ? NO_LINK : link.to === 'departure' ? `departure ${link.departureId}` : `document ${link.transferId} ${link.document}`);

function linkOf(value: string): object | null {
  const [to, id, document] = value.split(' ');
  if (to === 'departure') return { to, departureId: id };
  return to === 'document' ? { to: 'transfer-document', transferId: id, document } : null;
}

/** What an attachment may be tied to: the departures of the youth, and the documents that the route of each transfer asks for. */
export function linkOptions(file: MinorFile, { attachments, field }: AllWords): readonly Option[] {
  const departures = file.departures.map(({ id, started }): Option => ({ value: `departure ${id}`, label: attachments.linkDeparture(writtenDate(dayOf(started.lastSeenAt))) }));
  const documents = file.transfers.flatMap((transfer) => {
    const chosen = chosenRouteOf(transfer);
    return chosen === null ? [] : documentsFor(chosen.route, transfer.destination.country, chosen.rules).map((code): Option => ({ value: `document ${transfer.id} ${code}`, label: attachments.linkDocument(field.transfers.documents[code]) }));
  });
  return [{ value: NO_LINK, label: attachments.linkNone }, ...departures, ...documents];
}

/** The sentence of a tie. */
export function linkSentence(link: AttachmentLink, file: MinorFile, { attachments, field }: AllWords): string {
  if (link.to === 'transfer-document') return attachments.linkDocument(field.transfers.documents[link.document as DocumentCode] ?? '');
  const departure = file.departures.find(({ id }) => id === link.departureId);
  return departure ? attachments.linkDeparture(writtenDate(dayOf(departure.started.lastSeenAt))) : attachments.linkNone;
}
