import { countFigures } from '#domain/figures/count-figures';
import { hideSmall } from '#domain/figures/hide-small';
import type { FigureOrder } from '#domain/figures/order';
import { figureRulesOn } from '#domain/policy/figure-rules';
import { writtenDate } from '#domain/shared/plain-date';
import { words } from '#domain/words/words';
import { listFigureSource } from '#db/queries/figures';
import { noteFiguresSaved } from '#db/writes/figures';
import { figureSvg } from '../services/figures/figure-svg';
import { figuresCsv } from '../services/figures/figures-csv';
import { checkCode } from '../services/printing/check-code';
import { printFigures } from '../services/printing/figures-document';
import type { Desk } from './desk';
import type { HandlersOf } from './handler';
import { journalEndOf } from './journal-end';
import { saveBytes } from './save-bytes';
import { placeFor } from './save-place';

/** The bytes of figures as they leave. Only counted numbers of groups that are large enough, and words of our own, can be in them. */
async function fileOfFigures(desk: Desk, { from, to, form, figure }: FigureOrder): Promise<{ readonly bytes: Uint8Array; readonly version: string }> {
  const rules = figureRulesOn(desk.today);
  const counted = hideSmall(countFigures(listFigureSource(desk.vault.read), { from, to }, rules), rules);
  const { guardian, language } = desk.settings;
  const spoken = words(language);
  const { version } = counted;
  if (form === 'csv') return { bytes: figuresCsv(counted, spoken), version };
  if (form === 'svg') {
    const period = spoken.figures.period({ from: writtenDate(from), to: writtenDate(to) });
    return { bytes: figureSvg(counted.figures.find((one) => one.name === figure)!, { period, version, smallest: rules.smallestCell }, spoken), version };
  }
  const { seq, hash } = journalEndOf(desk);
  return { bytes: await printFigures(desk.machine.print, { counted, rules, guardian, today: desk.today, checkCode: checkCode(hash), journalSeq: seq }, spoken), version };
}

export const figures: HandlersOf<'figures'> = {
  'figures.read': (desk, period) => countFigures(listFigureSource(desk.vault.read), period, figureRulesOn(desk.today)),
  'figures.save': async (asked, order) => {
    const { place, desk } = await placeFor(asked, order.form);
    const { bytes, version } = await fileOfFigures(desk, order);
    await saveBytes(place, bytes, (fileSha256) => noteFiguresSaved(desk.vault.write, desk.stamp, order, { version, fileSha256 }));
    return { fileName: place.name };
  },
};
