import { measureStart, type NewMeasure, type MeasureBasis, type MeasureKind } from '#domain/minors/measure';
import type { MinorId } from '#domain/shared/ids';
import { isPlainDate, type PlainDate } from '#domain/shared/plain-date';
import { orMissing, orNull, yesOrNo } from './form';

/** A measure as it is typed. */
export interface MeasureBody {
  readonly basis: MeasureBasis | '';
  readonly reason: string;
  readonly kind: MeasureKind | '';
  readonly court: string;
  readonly requestedOn: string;
  readonly caseNumber: string;
  readonly decidedOn: string;
  readonly sentOn: string;
  readonly enforceableAtOnce: 'yes' | 'no' | '';
}

export const emptyMeasure: MeasureBody = { basis: '', reason: '', kind: '', court: '', requestedOn: '', caseNumber: '', decidedOn: '', sentOn: '', enforceableAtOnce: '' };

/** What was typed, as the record wants it. */
export function measureOf(body: MeasureBody, minorId: MinorId): object {
  const { basis } = body;
  switch (basis) {
    case 'none-yet': return { minorId, basis, reason: body.reason };
    case 'requested': return { minorId, basis, kind: orMissing(body.kind), court: body.court, requestedOn: orMissing(body.requestedOn) };
    case 'ordered': return {
      minorId, basis, kind: orMissing(body.kind), court: body.court, caseNumber: body.caseNumber, decidedOn: orMissing(body.decidedOn), sentOn: orNull(body.sentOn),
      enforceableAtOnce: yesOrNo(body.enforceableAtOnce),
    };
    case '': return { minorId };
  }
}

/** The day the measure would start, as far as typed. */
export function typedStart(body: MeasureBody): PlainDate | null {
  if (body.basis !== 'ordered' || body.kind === '' || !isPlainDate(body.decidedOn)) return null;
  const sentOn = isPlainDate(body.sentOn) ? body.sentOn : null;
  // only these three facts decide; the id and the rest stand in for what the rule does not read
  return measureStart({ basis: 'ordered', kind: body.kind, decidedOn: body.decidedOn, sentOn, court: '', caseNumber: '', enforceableAtOnce: false, minorId: '' as MinorId } satisfies NewMeasure);
}
