import { Undo2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/words';
import { Button } from './Button';

interface ToastProps {
  readonly says: string;
  readonly act?: { readonly label: string; readonly run: () => void } | undefined;
  readonly onGone: () => void;
}

const READ_MS = 6000;

/** What was just done, with a way to put it back. It goes by itself only when there is nothing to press. */
export function Toast({ says, act, onGone }: ToastProps) {
  const { frame } = useWords();
  const gone = useRef(onGone);
  gone.current = onGone;
  const stays = act !== undefined;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => gone.current(), READ_MS);
    return () => clearTimeout(timer);
  }, [stays]);
  return (
    <div className="toast">
      <span>{says}</span>
      {act && <Button icon={Undo2} onPress={() => { act.run(); onGone(); }}>{act.label}</Button>}
      {act && <Button icon={X} label={frame.close} onPress={onGone} />}
    </div>
  );
}
