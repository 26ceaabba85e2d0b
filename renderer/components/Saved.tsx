import { Check, TriangleAlert } from 'lucide-react';
import { timeOf, type Instant } from '#domain/shared/instant';
import { useWords } from '../words/words';
import { Icon } from './Icon';

/** "Bewaard om 23:04": quiet, and always in the same place of a screen. Without a time it says nothing. */
export function Saved({ at, waiting = false }: { readonly at: Instant | undefined; readonly waiting?: boolean }) {
  const { frame } = useWords();
  return (
    <span className="saved" role="status">
      {waiting ? frame.saving : at && <><Icon of={Check} />{frame.saved(timeOf(at))}</>}
    </span>
  );
}

/** Text that could not be kept yet. */
export function NotSaved() {
  const { frame } = useWords();
  return <span className="saved" role="status"><Icon of={TriangleAlert} />{frame.notSaved}</span>;
}
