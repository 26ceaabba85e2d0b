import { Circle, CircleCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ask } from '../../bridge/bridge';
import { Icon } from '../../components/Icon';
import type { Tone } from '../../components/tone';
import { useWords } from '../../words/words';
import { lengthOf, passphraseBytes } from './passphrase';

/** Fewest characters of a passphrase that stands alone (NIST SP 800-63B-4). */
export const LEAST_CHARACTERS = 15;
const WAIT_MS = 250;

interface Judgement {
  readonly problems: readonly string[];
  readonly score: number;
}

/** How strong the phrase is, in words. The vault judges, by the same rule that it will hold the phrase to. */
export function Strength({ typed }: { readonly typed: string }) {
  const { unlock: { strength } } = useWords();
  const [judged, setJudged] = useState<Judgement>();
  const missing = LEAST_CHARACTERS - lengthOf(typed);

  useEffect(() => {
    setJudged(undefined);
    if (typed === '' || missing > 0) return;
    let wanted = true;
    const timer = setTimeout(async () => {
      const passphrase = passphraseBytes(typed);
      const answer = await ask('vault.judgePassphrase', { passphrase });
      passphrase.fill(0);
      if (wanted && answer.ok) setJudged(answer.value);
    }, WAIT_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [typed, missing]);

  const [tone, icon, says] = ((): readonly [Tone, typeof Circle, string] => {
    if (typed === '') return ['quiet', Circle, ''];
    if (missing > 0) return ['quiet', Circle, strength.tooShort(missing)];
    if (!judged) return ['quiet', Circle, ''];
    if (judged.problems.length > 0) return ['attention', TriangleAlert, judged.score < 2 ? strength.weak : strength.nearly];
    return ['safe', CircleCheck, judged.score >= 4 ? strength.veryStrong : strength.strong];
  })();
  return <p className="strength" data-tone={tone} role="status">{says && <><Icon of={icon} /><span>{says}</span></>}</p>;
}
