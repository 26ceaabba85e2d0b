import { measureStart, type Measure, type NewMeasure, type MeasureBasis, type MeasureKind, type NoMeasureGround } from '#domain/minors/measure';
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
  readonly ground: NoMeasureGround | '';
  readonly orderNumber: string;
  readonly finalOn: string;
  readonly expiresOn: string;
}

export const emptyMeasure: MeasureBody = { basis: '', reason: '', kind: '', court: '', requestedOn: '', caseNumber: '', decidedOn: '', sentOn: '', enforceableAtOnce: '', ground: '', orderNumber: '', finalOn: '', expiresOn: '' };

/** A recorded measure as it is typed, to correct it. */
export function measureBodyOf(measure: Measure): MeasureBody {
  switch (measure.basis) {
    case 'none-yet': return { ...emptyMeasure, basis: measure.basis, ground: measure.ground, reason: measure.reason };
    case 'requested': return { ...emptyMeasure, basis: measure.basis, kind: measure.kind, court: measure.court, requestedOn: measure.requestedOn };
    case 'ordered': {
      const { basis, kind, court, caseNumber, orderNumber, decidedOn, sentOn, finalOn, expiresOn, enforceableAtOnce } = measure;
      return { ...emptyMeasure, basis, kind, court, caseNumber, orderNumber, decidedOn, sentOn: sentOn ?? '', finalOn: finalOn ?? '', expiresOn: expiresOn ?? '', enforceableAtOnce: enforceableAtOnce ? 'yes' : 'no' };
    }
  }
}

/** What was typed, as the record wants it. */
export function measureOf(body: MeasureBody, minorId: MinorId): object {
  const { basis } = body;
  switch (basis) {
    case 'none-yet': return { minorId, basis, ground: orMissing(body.ground), reason: body.reason };
    case 'requested': return { minorId, basis, kind: orMissing(body.kind), court: body.court, requestedOn: orMissing(body.requestedOn) };
    case 'ordered': return {
      minorId, basis, kind: orMissing(body.kind), court: body.court, caseNumber: body.caseNumber, decidedOn: orMissing(body.decidedOn), sentOn: orNull(body.sentOn),
      enforceableAtOnce: yesOrNo(body.enforceableAtOnce), orderNumber: body.orderNumber, finalOn: orNull(body.finalOn), expiresOn: orNull(body.expiresOn),
    };
    case '': return { minorId };
  }
}

/** The day the measure would start, as far as typed. */
export function typedStart(body: MeasureBody): PlainDate | null {
  if (body.basis !== 'ordered' || body.kind === '' || !isPlainDate(body.decidedOn)) return null;
  const sentOn = isPlainDate(body.sentOn) ? body.sentOn : null;
  // only these three facts decide; the id and the rest stand in for what the rule does not read
  return measureStart({ basis: 'ordered', kind: body.kind, decidedOn: body.decidedOn, sentOn, court: '', caseNumber: '', enforceableAtOnce: false, orderNumber: '', finalOn: null, expiresOn: null, minorId: '' as MinorId } satisfies NewMeasure);
}
