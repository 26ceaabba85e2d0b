import { addHours, type Instant } from '#domain/shared/instant';
import type { Life, Reference } from '../life';
import type { Claim } from './transfers';

/** A notice of known destination is sealed for the one recipient of the demo. Returns the reference to the notice. */
export function notify(life: Life, { departureId }: Claim, at: Instant): Reference {
  life.tell(at, 'recipients.list', {});
  const recipients: Reference = `$${life.key}_${life.steps.length}`;
  const answer = life.tell(at, 'notices.seal', {
    kind: 'known-destination', purpose: 'close-investigation', departureId, recipientId: `${recipients}.0.id`, legalGround: 'public-task', confirmedBy: 'Jeugddienst Voorbeeld, ter plaatse', notMissingBecause: '',
  });
  return `${answer}.id`;
}

/** The guardian brings the file to the police. */
export function send(life: Life, noticeId: Reference, sentAt: Instant): void {
  life.tell(addHours(sentAt, 0.1), 'notices.send', { noticeId, sentAt, way: 'portal', sentBy: 'Voogd Voorbeeld' });
}

/** The police confirm, with the code that only stands inside the sealed file. The notice is the newest at that moment. */
export function confirm(life: Life, noticeId: Reference, confirmedAt: Instant): void {
  const at = addHours(confirmedAt, 1);
  const file = life.tell(at, 'minors.read', { minorId: life.minorId });
  life.tell(at, 'notices.confirm', { noticeId, confirmedAt, confirmedBy: 'Wijkagent Denkbeeld', policeNumber: `DEMO-${life.rng.int(1000, 9999)}`, receiptCode: `${file}.notices.0.receiptCode`, investigationClosed: true });
}
