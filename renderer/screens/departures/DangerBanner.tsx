import { Phone } from 'lucide-react';
import { Banner } from '../../components/Banner';
import { useWords } from '../../words/words';

/** 112 is never behind a door: it stands above everything that has to do with a departure. */
export function DangerBanner() {
  const { departures: { danger } } = useWords();
  return <Banner tone="danger" icon={Phone}><p><strong>{danger.ask}</strong> {danger.rest}</p></Banner>;
}
