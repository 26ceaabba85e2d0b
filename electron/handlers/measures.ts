import { mayCorrectMeasure, mayEndMeasure, mayWithdrawMeasure } from '#domain/minors/may-change-measure';
import { mayRecordMeasure } from '#domain/minors/may-record';
import type { Measure } from '#domain/minors/measure';
import type { MeasureId } from '#domain/shared/ids';
import { findMeasure } from '#db/queries/minors';
import { ChangedMeanwhile } from '#db/writes/commit';
import { changeMeasure, recordMeasure, type MeasureChange } from '#db/writes/minors';
import { fileOf, freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { allow, found } from './refused';

/** The measure as the guardian saw it. Throws ChangedMeanwhile when it is another version now. */
function seenMeasure(desk: Desk, { measureId, rev }: { readonly measureId: MeasureId; readonly rev: number }): Measure {
  const measure = found(findMeasure(desk.vault.read, measureId), 'measure');
  if (measure.rev !== rev) throw new ChangedMeanwhile('measure');
  return measure;
}

const change = (desk: Desk, measure: Measure, what: MeasureChange): void => changeMeasure(desk.vault.write, desk.stamp, desk.settings.guardian.name, measure, what);

export const measures: HandlersOf<'measures'> = {
  'measures.record': (desk, input) => {
    fileOf(desk, input.minorId);
    allow(mayRecordMeasure(input, desk.today));
    const id = freshId<MeasureId>(desk);
    recordMeasure(desk.vault.write, desk.stamp, id, input);
    return { id };
  },
  'measures.end': (desk, end) => {
    const measure = seenMeasure(desk, end);
    allow(mayEndMeasure(measure, fileOf(desk, measure.minorId).minor, end, desk.today));
    change(desk, measure, { change: 'ended', reason: end.note, endedOn: end.endedOn, endReason: end.reason });
    return {};
  },
  'measures.correct': (desk, { reason, measure: corrected, ...seen }) => {
    const measure = seenMeasure(desk, seen);
    allow(mayCorrectMeasure(measure, corrected, desk.today));
    change(desk, measure, { change: 'corrected', reason, body: { ...corrected, minorId: measure.minorId } });
    return {};
  },
  'measures.withdraw': (desk, { reason, ...seen }) => {
    const measure = seenMeasure(desk, seen);
    allow(mayWithdrawMeasure(measure));
    change(desk, measure, { change: 'withdrawn', reason });
    return {};
  },
};
