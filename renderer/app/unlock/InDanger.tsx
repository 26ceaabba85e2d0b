import { Phone } from 'lucide-react';
import { Banner } from '../../components/Banner';
import { useWords } from '../../words/words';

/** 112 is never behind a door. */
export function InDanger() {
  const { unlock } = useWords();
  return (
    <div className="in-danger">
      <Banner tone="quiet" icon={Phone}><span>{unlock.danger.ask} <strong>{unlock.danger.call}</strong></span> <span>{unlock.danger.open}</span></Banner>
    </div>
  );
}
