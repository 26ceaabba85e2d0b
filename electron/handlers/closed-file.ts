import { refusal } from '#domain/shared/refusal';
import type { GroupTalkId, MinorId } from '#domain/shared/ids';
import { listGroupTalk } from '#db/queries/conversations';
import { findMinorBehind, listStandings } from '#db/queries/files';
import type { ReadableDb } from '#db/open/handles';
import type { Request } from '../contract/define';
import { Refused } from './refused';

const isText = (value: unknown): value is string => typeof value === 'string';

/** The youths an input is about: named by id, or through the record it names. */
function minorsIn(read: ReadableDb, input: object): readonly MinorId[] {
  const named = Object.entries(input);
  const minorIds = named.flatMap(([name, value]): readonly unknown[] => {
    if (name === 'minorId') return [value];
    if (name === 'minorIds' && Array.isArray(value)) return value;
    if (name === 'youths' && Array.isArray(value)) return (value as readonly { readonly minorId: unknown }[]).map((one) => one.minorId);
    if (name === 'groupTalkId' && isText(value)) return listGroupTalk(read, value as GroupTalkId).map((talk) => talk.minorId);
    return [];
  }).filter(isText);
  if (minorIds.length > 0) return minorIds as MinorId[];
  return named.flatMap(([name, value]) => (name.endsWith('Id') && isText(value) ? [findMinorBehind(read, value)] : [])).filter((id) => id !== undefined);
}

/**
 * Refuses a request that would record something in a closed file, or under the name of a youth whose file was merged into
 * another. Stands before every handler, so that none can forget it; a draft is not in the file yet and is let through.
 */
export function refuseClosedFile(read: ReadableDb, { writes, closedFile }: Request, input: unknown): void {
  if (writes !== 'record' || closedFile === 'may' || typeof input !== 'object' || input === null) return;
  const ids = minorsIn(read, input);
  if (ids.length === 0) return;
  const standings = new Set(listStandings(read, ids).map(({ standing }) => standing));
  if (standings.has('merged')) throw new Refused([refusal('file-merged')]);
  if (standings.has('closed')) throw new Refused([refusal('file-closed')]);
}
