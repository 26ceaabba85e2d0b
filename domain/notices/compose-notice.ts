import { composeCorrection } from './compose-correction';
import { composeFound, foundFactOf } from './compose-found';
import { composeKnown } from './compose-known';
import { composeMissing } from './compose-missing';
import { composeSignals } from './compose-signals';
import { isCorrectable } from './may-notify';
import type { NoticeChoice } from './notice';
import type { NoticeSource } from './notice-source';
import type { NoticePayload } from './payload';

/** A value without which this kind of message cannot be made: `mayNotify` refuses before. */
function present<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new RangeError(`a notice without its ${what}`);
  return value;
}

/**
 * The message of a kind: only the fields of its payload, taken from the record. Ask `mayNotify` first: throws RangeError
 * when what the kind speaks of is not there.
 */
export function composeNotice(source: NoticeSource, choice: NoticeChoice): NoticePayload {
  const departure = () => present(source.departure, 'departure');
  switch (choice.kind) {
    case 'missing': return composeMissing(source, departure(), choice);
    case 'found': return composeFound(source, departure(), present(foundFactOf(source.file, departure()), 'return'), choice);
    case 'known-destination': return composeKnown(source, departure(), present(source.transfer, 'transfer'), choice);
    case 'correction': {
      const corrects = present(source.corrects, 'earlier notice');
      if (!isCorrectable(corrects)) throw new RangeError('a correction of a correction');
      return composeCorrection(source, corrects, choice);
    }
    case 'trafficking-signals': return composeSignals(source, choice);
  }
}
