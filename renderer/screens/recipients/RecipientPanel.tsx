import type { RecipientRecord } from '#domain/recipients/recipient';
import { maySealFor, recipientStatus, type RecipientStatus } from '#domain/recipients/recipient-status';
import type { Instant } from '#domain/shared/instant';
import { Banner } from '../../components/Banner';
import { Fold } from '../../components/Fold';
import { Section } from '../../components/Layout';
import { Panel } from '../../components/Panel';
import { writtenMoment } from '../../words/moments';
import { sentenceOfRefusal } from '../../words/sentences';
import { useWords } from '../../words/words';
import { ChangeForm, WithdrawForm } from './ChangeForms';
import { Fingerprint } from './Fingerprint';
import { KeyFactsList } from './KeyFactsList';
import { RevocationSection } from './RevocationSection';
import { StateTag } from './StateTag';
import { VerifyForm } from './VerifyForm';

interface RecipientPanelProps {
  readonly recipient: RecipientRecord;
  /** Whose new key this is. */
  readonly earlier: RecipientRecord | undefined;
  /** The newer key of this recipient. */
  readonly later: RecipientRecord | undefined;
  readonly now: Instant;
  readonly onClose: () => void;
}

const forGood: readonly RecipientStatus[] = ['withdrawn', 'revoked', 'expired'];

/** One recipient beside the register: what to do now, the check while it is not done, then the key. */
export function RecipientPanel({ recipient, earlier, later, now, onClose }: RecipientPanelProps) {
  const words = useWords();
  const { recipients, field, language } = words;
  const { verification, withdrawal, revocation } = recipient;
  const status = recipientStatus(recipient, now);
  const toVerify = verification === null && !forGood.includes(status);
  const sealedAs = `${field.notices.profiles[recipient.profile]}, ${field.notices.formats[recipient.format]}`;
  return (
    <Panel title={recipient.name} note={<StateTag status={status} />} onClose={onClose}>
      {maySealFor(recipient, now).map((reason) => <Banner key={reason.code} tone={forGood.includes(status) ? 'danger' : 'attention'}><p>{sentenceOfRefusal(reason, words)}</p></Banner>)}
      {status === 'expiring' && <Banner tone="attention"><p>{recipients.expiringHelp}</p></Banner>}
      {earlier && verification === null && <p>{recipients.changedHelp(earlier.name)}</p>}
      {later && <p>{recipients.laterKey(recipients.states[recipientStatus(later, now)].toLowerCase())}</p>}
      {withdrawal && <p>{recipients.withdrawnBy(withdrawal.by, writtenMoment(withdrawal.at, language), withdrawal.reason)}</p>}
      {revocation && <p>{recipients.revokedSince(writtenMoment(revocation.revokedAt, language), revocation.reason === null ? null : recipients.reasons[revocation.reason as keyof typeof recipients.reasons] ?? null)}</p>}
      {toVerify && <Section title={recipients.verifyTitle}><VerifyForm recipient={recipient} now={now} /></Section>}
      {verification && (
        <p>{recipients.verified(verification.spokenWith, writtenMoment(verification.at, language), verification.by)} <span className="meta">{recipients.numberFrom(verification.number, verification.numberFrom)}</span></p>
      )}
      <Section title={recipient.keyType === 'age' ? recipients.key : recipients.certificate}><KeyFactsList of={recipient} more={[[recipients.imported, writtenMoment(recipient.importedAt, language)]]} /></Section>
      <Section title={recipients.fingerprint}><Fingerprint recipient={recipient} masked={toVerify} /></Section>
      {recipient.keyType === 'certificate' && status !== 'withdrawn' && <RevocationSection recipient={recipient} now={now} />}
      {status !== 'withdrawn' && (
        <>
          <Fold title={recipients.changeTitle} note={sealedAs}><ChangeForm recipient={recipient} /></Fold>
          <Fold title={recipients.withdrawTitle}><WithdrawForm recipient={recipient} /></Fold>
        </>
      )}
    </Panel>
  );
}
