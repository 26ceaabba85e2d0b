import { NewMeasure } from '#domain/minors/measure';
import { MeasureCorrection, MeasureEnd, MeasureWithdrawal } from '#domain/minors/measure-change';
import { idSchema, type MeasureId } from '#domain/shared/ids';
import { done, made } from './answers';
import { request } from './define';

export const measures = {
  record: request({ about: 'Records a guardianship measure, or that there is none yet.', needs: 'open', writes: 'record', input: NewMeasure, output: made(idSchema<MeasureId>()) }),
  end: request({ about: 'Ends a measure for a reason of the official list, on the day the law gives.', needs: 'open', writes: 'record', input: MeasureEnd, output: done }),
  correct: request({ about: 'Puts other facts in place of a measure as a new version, with why. The version before stays.', needs: 'open', writes: 'record', input: MeasureCorrection, output: done }),
  withdraw: request({ about: 'Takes a measure back, with why. It stays readable and no longer counts.', needs: 'open', writes: 'record', input: MeasureWithdrawal, output: done }),
};
