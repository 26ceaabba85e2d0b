import { recipientStatus, type RecipientRecord } from '#domain/recipients/recipient';
import { dayOf, type Instant } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { Pairs } from '../../components/Facts';
import { Section } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { writtenMoment } from '../../words/moments';
import { useWords } from '../../words/words';
import { Fingerprint } from './Fingerprint';
import { StateTag } from './StateTag';
import { VerifyForm } from './VerifyForm';

/** One recipient beside the register: the check first while it is not done, then the certificate. */
export function RecipientPanel({ recipient, now, onClose }: { readonly recipient: RecipientRecord; readonly now: Instant; readonly onClose: () => void }) {
  const { recipients, language } = useWords();
  const { verification } = recipient;
  const status = recipientStatus(recipient, now);
  return (
    <Panel title={recipient.name} note={<StateTag status={status} />} onClose={onClose}>
      {verification && (
        <p>{recipients.verified(verification.spokenWith, writtenMoment(verification.at, language), verification.by)} <span className="meta">{recipients.numberFrom(verification.numberFrom)}</span></p>
      )}
      <Section title={recipients.certificate}>
        <Pairs pairs={[
          [recipients.subject, recipient.subject],
          [recipients.issuer, recipient.selfSigned ? <>{recipient.issuer}<small className="why-sent">{recipients.selfSigned}</small></> : recipient.issuer],
          [recipients.key, recipient.keyKind],
          ...(recipient.validFrom && recipient.validUntil ? [[recipients.validity, recipients.validFromTo(writtenDate(dayOf(recipient.validFrom)), writtenDate(dayOf(recipient.validUntil)))] as const] : []),
          [recipients.imported, writtenMoment(recipient.importedAt, language)],
        ]} />
      </Section>
      <Section title={recipients.fingerprint}><Fingerprint recipient={recipient} masked={verification === null} /></Section>
      {verification === null && status !== 'expired' && <Section title={recipients.verifyTitle}><VerifyForm recipient={recipient} /></Section>}
    </Panel>
  );
}
