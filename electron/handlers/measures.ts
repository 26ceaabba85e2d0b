import { mayRecordMeasure } from '#domain/minors/may-record';
import type { MeasureId } from '#domain/shared/ids';
import { recordMeasure } from '#db/writes/minors';
import { fileOf, freshId } from './desk';
import type { HandlersOf } from './handler';
import { allow } from './refused';

export const measures: HandlersOf<'measures'> = {
  'measures.record': (desk, input) => {
    fileOf(desk, input.minorId);
    allow(mayRecordMeasure(input, desk.today));
    const id = freshId<MeasureId>(desk);
    recordMeasure(desk.vault.write, desk.stamp, id, input);
    return { id };
  },
};
