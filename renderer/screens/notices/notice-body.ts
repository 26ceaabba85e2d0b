import type { MinorFile } from '#domain/minors/minor-file';
import type { NoticeRecord } from '#domain/notices/notice';
import type { SeenQuestion } from '#domain/notices/seen-question';
import type { AttachmentWhy, ChosenAttachment } from '#domain/notices/sent-attachment';
import type { LegalGround, NoticeKind, NoticePurpose } from '#domain/notices/notice-kinds';
import { confirmedPhoto } from '#domain/notices/notice-photo';
import { lastOf, reportNumberOf, type DepartureRecord } from '#domain/departures/departure-record';
import { noticeGroundsOn } from '#domain/policy/notice-grounds';
import type { PlainDate } from '#domain/shared/plain-date';
import { orMissing, yesOrNo } from '../minors/form';

/** What a message is about: a youth, for most kinds a departure, and for a correction the notice that was wrong. */
export interface Subject {
  readonly file: MinorFile;
  readonly departure: DepartureRecord | null;
  readonly corrects: NoticeRecord | null;
}

/** An attachment in the form: the reason is not filled in at first. */
export type TypedAlong = Omit<ChosenAttachment, 'why'> & { readonly why: AttachmentWhy | '' };

/** What is typed for a message; each kind uses its own part. */
export interface NoticeBody {
  readonly recipientId: string;
  readonly legalGround: LegalGround | '';
  readonly purpose: NoticePurpose | '';
  readonly confirmedBy: string;
  readonly notMissingBecause: string;
  readonly withPhoto: 'yes' | 'no' | '';
  readonly addressReason: string;
  readonly wrong: string;
  readonly now: string;
  readonly attachments: readonly TypedAlong[];
  readonly shortSeen: readonly SeenQuestion[];
  readonly signs: readonly { readonly signId: string; readonly what: string }[];
}

/** An empty form of a kind. Where the policy leaves no choice of purpose it is filled in; the photo that was confirmed for the departure goes along; what proved false is the first thing to say in a correction. */
export function emptyBody(kind: NoticeKind, { file, departure, corrects }: Subject, today: PlainDate): NoticeBody {
  const { purposes } = noticeGroundsOn(today).kinds[kind];
  const photo = kind === 'missing' && departure ? confirmedPhoto(file.photos, departure) : undefined;
  const reopened = departure && corrects && corrects.kind === 'known-destination' ? lastOf(departure, 'reopen')?.body.what ?? '' : '';
  return {
    recipientId: corrects ? corrects.recipientId : '', legalGround: '', purpose: purposes.length === 1 ? purposes[0]! : '', confirmedBy: '', notMissingBecause: '', withPhoto: photo ? 'yes' : '', addressReason: '', wrong: reopened, now: '', signs: [], attachments: [], shortSeen: [],
  };
}

/** The police know this departure under no number: then the message of known destination says why. */
export const isUnnumbered = (departure: DepartureRecord | null): boolean => departure !== null && reportNumberOf(departure) === '';

/** The form as the input of a request; what is not filled in is left out, so that the border says it is needed. */
export function choiceOf(kind: NoticeKind, { file, departure, corrects }: Subject, body: NoticeBody): object {
  const chosen = { kind, recipientId: orMissing(body.recipientId), legalGround: orMissing(body.legalGround), purpose: orMissing(body.purpose), attachments: body.attachments.map((one) => ({ ...one, why: orMissing(one.why) })), shortSeen: body.shortSeen };
  switch (kind) {
    case 'missing': return { ...chosen, departureId: departure?.id, withPhoto: file.photos.some((one) => one.withdrawnAt === null) ? yesOrNo(body.withPhoto) : false };
    case 'found': return { ...chosen, departureId: departure?.id };
    case 'known-destination': return { ...chosen, departureId: departure?.id, confirmedBy: body.confirmedBy, notMissingBecause: body.notMissingBecause, addressReason: body.addressReason };
    case 'correction': return { ...chosen, noticeId: corrects?.id, wrong: body.wrong, now: body.now };
    case 'trafficking-signals': return { ...chosen, minorId: file.minor.id, signs: body.signs };
  }
}
