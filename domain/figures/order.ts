import { z } from 'zod';
import { PlainDateSchema } from '../shared/plain-date';
import { figureNames } from './figure';
import { leavingFigures } from './hide-small';
import { checkPeriod } from './period';

/** Forms in which figures leave: a table and a document of all of them, or a drawing of one. */
export const figureForms = ['csv', 'pdf', 'svg'] as const;
export type FigureForm = (typeof figureForms)[number];

/** Which figures leave, and how. `figure` is asked for a drawing; a table and a document have all. */
export const FigureOrder = z
  .strictObject({ from: PlainDateSchema, to: PlainDateSchema, form: z.enum(figureForms, { error: 'not-an-option' }), figure: z.enum(figureNames, { error: 'not-an-option' }).nullable().default(null) })
  .superRefine((order, context) => {
    checkPeriod(order, context);
    if (order.form === 'svg' && order.figure === null) context.addIssue({ code: 'custom', message: 'required', path: ['figure'] });
    if (order.figure && !leavingFigures.includes(order.figure)) context.addIssue({ code: 'custom', message: 'not-an-option', path: ['figure'] });
  });
export type FigureOrder = z.output<typeof FigureOrder>;
