import { dayOf } from '../shared/instant';
import { countsForYouth } from '../signs/sign';
import { dayLine, filled, unknown } from './answers';
import { facts, row, table, type DraftBlock, type Scene } from './scene';

/** The signs about the youth that stand, and what was decided on them. No quotes and no names: those are for who weighs them. */
export function signsSection({ file, words }: Scene): readonly DraftBlock[] {
  const { captions, heads, missing, rows } = words.dossiers;
  const seen = file.signs.filter(countsForYouth).map((sign) => row(words.signs.labels[sign.code], filled('', dayLine(sign.observedOn, words)), filled('', words.signs.sources[sign.source])));
  const latest = file.assessments.at(-1);
  return [
    table(captions.signs, [heads.sign, heads.seenOn, heads.by], seen.length > 0 ? seen : [row(rows.noSign, unknown(missing.noSign))]),
    facts(captions.decisions, [row(rows.decision, filled(missing.noDecision, latest ? words.signs.decisions[latest.decision] : null, latest ? dayLine(dayOf(latest.decidedAt), words) : null))]),
  ];
}
