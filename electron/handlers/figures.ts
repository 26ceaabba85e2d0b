import { countFigures } from '#domain/figures/count-figures';
import { figureRulesOn } from '#domain/policy/figure-rules';
import { listFigureSource } from '#db/queries/figures';
import type { HandlersOf } from './handler';

export const figures: HandlersOf<'figures'> = {
  'figures.read': (desk, period) => countFigures(listFigureSource(desk.vault.read), period, figureRulesOn(desk.today)),
};
