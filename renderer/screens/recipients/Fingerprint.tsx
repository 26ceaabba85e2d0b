import { fingerprintGroups, type RecipientRecord } from '#domain/recipients/recipient';
import { QrCode } from '../../components/QrCode';
import { useWords } from '../../words/words';

/**
 * A fingerprint as sixteen numbered groups of four. Until the key is checked, the two groups that the check asks for are
 * hidden: they must come from the other side, not from this screen. The QR is for who stands beside this screen.
 */
export function Fingerprint({ recipient, masked }: { readonly recipient: Pick<RecipientRecord, 'fingerprint' | 'askedGroups'>; readonly masked: boolean }) {
  const { recipients } = useWords();
  const [first, second] = recipient.askedGroups;
  return (
    <>
      <ol className="fingerprint" aria-label={recipients.fingerprint}>
        {fingerprintGroups(recipient.fingerprint).map((group, place) => {
          const number = place + 1;
          const hidden = masked && (number === first || number === second);
          return <li key={number}><span className="nr" aria-hidden="true">{number}</span>{hidden ? <span className="meta" aria-label={recipients.hidden}>····</span> : group}</li>;
        })}
      </ol>
      {masked ? <p className="meta">{recipients.fingerprintMasked(first, second)}</p> : <div className="qr-beside"><QrCode text={recipient.fingerprint.toUpperCase()} name={recipients.qrName} /><p className="meta">{recipients.qrHelp}</p></div>}
    </>
  );
}
