import { z } from 'zod';
import { FiguresSchema } from '#domain/figures/figure';
import { FigureOrder } from '#domain/figures/order';
import { FigurePeriod } from '#domain/figures/period';
import { request } from './define';

export const figures = {
  read: request({
    about: 'Figures of the caseload over a period: departures, protected shelter, conversations and signs; times and youths apart, naming nobody.',
    needs: 'open', writes: 'nothing', input: FigurePeriod, output: FiguresSchema,
  }),
  save: request({
    about: 'Saves figures without small groups in a place the guardian chooses: a table (csv), a document (pdf) or one drawing (svg).',
    needs: 'open', writes: 'record', slow: true, freshPassphrase: true, input: FigureOrder, output: z.strictObject({ fileName: z.string() }),
  }),
};
