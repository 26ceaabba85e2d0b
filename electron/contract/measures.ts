import { NewMeasure } from '#domain/minors/measure';
import { idSchema, type MeasureId } from '#domain/shared/ids';
import { made } from './answers';
import { request } from './define';

export const measures = {
  record: request({ about: 'Records a guardianship measure, or that there is none yet.', needs: 'open', writes: 'record', input: NewMeasure, output: made(idSchema<MeasureId>()) }),
};
