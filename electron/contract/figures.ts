import { FiguresSchema } from '#domain/figures/figure';
import { FigurePeriod } from '#domain/figures/period';
import { request } from './define';

export const figures = {
  read: request({
    about: 'Figures of the caseload over a period: departures, protected shelter, conversations and signs; times and youths apart, naming nobody.',
    needs: 'open', writes: 'nothing', input: FigurePeriod, output: FiguresSchema,
  }),
};
