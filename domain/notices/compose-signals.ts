import { countsForYouth } from '../signs/sign';
import type { ChoiceOf } from './notice';
import type { NoticeSource } from './notice-source';
import type { PayloadOf } from './payload';
import { groundOf, headOf } from './payload-parts';

/**
 * Signs of trafficking that the guardian chose to report: what was seen, when and by which kind of observer. Neither the
 * weighing nor a conclusion, and not that the youth is away.
 */
export function composeSignals(source: NoticeSource, choice: ChoiceOf<'trafficking-signals'>): PayloadOf<'trafficking-signals'> {
  const what = new Map(choice.signs.map((one) => [one.signId, one.what]));
  const chosen = source.file.signs.filter((sign) => countsForYouth(sign) && what.has(sign.id)).toSorted((a, b) => (a.observedOn < b.observedOn ? -1 : a.observedOn > b.observedOn ? 1 : 0));
  return {
    ...headOf(source),
    kind: 'trafficking-signals',
    signals: chosen.map((sign) => ({ sign: sign.code, seenOn: sign.observedOn, source: sign.source, what: what.get(sign.id)! })),
    request: 'judge-signals-and-confirm',
    ground: groundOf(choice, source.now),
  };
}
