import { Circle, CircleCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { countCharacters, FEWEST_CHARACTERS, passphraseBytes } from '#domain/vault/passphrase';
import { Icon } from '../../components/Icon';
import type { Tone } from '../../components/tone';
import { judgePassphrase } from '../../state/judge-passphrase';
import { useWords } from '../../words/words';

const WAIT_MS = 250;

interface Judgement {
  readonly problems: readonly string[];
  readonly score: number;
}

/** How strong the phrase is, in words. The vault judges, by the same rule that it will hold the phrase to. */
export function Strength({ typed }: { readonly typed: string }) {
  const { unlock: { strength } } = useWords();
  const [judged, setJudged] = useState<Judgement>();
  const missing = FEWEST_CHARACTERS - countCharacters(typed);

  useEffect(() => {
    setJudged(undefined);
    if (typed === '' || missing > 0) return;
    let wanted = true;
    const timer = setTimeout(async () => {
      const judgement = await judgePassphrase(passphraseBytes(typed));
      if (wanted) setJudged(judgement);
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
