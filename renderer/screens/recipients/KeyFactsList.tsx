import { Link2 } from 'lucide-react';
import type { KeyUsage } from '#domain/recipients/key-file';
import type { RecipientKey } from '#domain/recipients/recipient';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { Pairs } from '../../components/Facts';
import { Icon } from '../../components/Icon';
import { useWords } from '../../words/words';

type Shown = Pick<RecipientKey, 'keyType' | 'subject' | 'issuer' | 'selfSigned' | 'serial' | 'keyKind' | 'usage' | 'validFrom' | 'validUntil' | 'chain' | 'anchoredIn'>;

/** What a key says of itself. Nothing of it is proof until the fingerprint was compared by telephone. */
export function KeyFactsList({ of: key, more = [] }: { readonly of: Shown; readonly more?: readonly (readonly [string, string])[] }) {
  const { recipients } = useWords();
  const usages = (usage: readonly KeyUsage[] | null): string => (usage === null ? recipients.usageNotStated : usage.map((one) => recipients.usages[one]).join(', '));
  if (key.keyType === 'age') return <Pairs pairs={[[recipients.key, recipients.ageKey], ...more]} />;
  return (
    <>
      <Pairs pairs={[
        [recipients.subject, key.subject || recipients.unnamed],
        [recipients.issuer, key.selfSigned ? <>{key.issuer}<small className="why-sent">{recipients.selfSigned}</small></> : key.issuer || recipients.unnamed],
        [recipients.key, key.keyKind],
        [recipients.usage, usages(key.usage)],
        ...(key.validFrom && key.validUntil ? [[recipients.validity, recipients.validFromTo(writtenDate(dayOf(key.validFrom)), writtenDate(dayOf(key.validUntil)))] as const] : []),
        ...more,
      ]} />
      {!key.selfSigned && <Chain of={key} />}
    </>
  );
}

/** The certificates above it, and whether they end in a root that Hoede knows. */
function Chain({ of: { chain, anchoredIn } }: { readonly of: Shown }) {
  const { recipients } = useWords();
  return (
    <>
      {chain.length > 0 && (
        <ol className="key-chain" aria-label={recipients.chain}>
          {chain.map((link) => <li key={link.fingerprint}><Icon of={Link2} /><span>{link.subject} <span className="meta">{recipients.until(writtenDate(dayOf(link.validUntil)))}</span></span></li>)}
        </ol>
      )}
      <p className="meta">{anchoredIn === null ? recipients.notAnchored(chain.length) : recipients.anchored(anchoredIn)}</p>
    </>
  );
}
