import { Ban, CalendarClock, CalendarX, CircleSlash, KeyRound, PhoneCall, RefreshCw, type LucideIcon } from 'lucide-react';
import type { RecipientStatus } from '#domain/recipients/recipient-status';
import { Tag } from '../../components/Tag';
import type { Tone } from '../../components/tone';
import { useWords } from '../../words/words';

const shown: Record<RecipientStatus, { readonly icon: LucideIcon; readonly tone: Tone }> = {
  withdrawn: { icon: CircleSlash, tone: 'quiet' },
  revoked: { icon: Ban, tone: 'danger' },
  expired: { icon: CalendarX, tone: 'danger' },
  'not-yet-valid': { icon: CalendarClock, tone: 'quiet' },
  changed: { icon: RefreshCw, tone: 'attention' },
  'not-verified': { icon: PhoneCall, tone: 'attention' },
  expiring: { icon: CalendarClock, tone: 'attention' },
  verified: { icon: KeyRound, tone: 'safe' },
};

/** How a recipient stands: icon, word, then colour. */
export function StateTag({ status }: { readonly status: RecipientStatus }) {
  const { recipients } = useWords();
  return <Tag tone={shown[status].tone} icon={shown[status].icon}>{recipients.states[status]}</Tag>;
}
