import { useEffect, useState } from 'react';
import type { Failure } from '#electron/contract/envelope';
import { goToField } from '../../components/Problems';

/**
 * After a refusal the keyboard goes to the first field that needs something. `open` brings that field on screen, for
 * example by opening its topic; the keyboard goes there once it is drawn.
 */
export function useSeek(failure: Failure | undefined, open: (field: string) => void): void {
  const [seek, setSeek] = useState<string>();
  useEffect(() => {
    const first = failure?.kind === 'not-valid' ? failure.fields[0]?.field : undefined;
    if (first === undefined) return;
    open(first);
    setSeek(first);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each refusal, not for each letter typed after it
  }, [failure]);
  useEffect(() => {
    if (seek === undefined) return;
    goToField(seek);
    setSeek(undefined);
  }, [seek]);
}
