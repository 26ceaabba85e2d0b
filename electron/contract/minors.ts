import { z } from 'zod';
import { MinorCorrection, type IdentityVersion } from '#domain/minors/correction';
import { NewAgeDecision } from '#domain/minors/age-questions';
import type { MinorFile } from '#domain/minors/minor-file';
import type { MinorRow } from '#domain/minors/minor-row';
import type { TimelineItem } from '#domain/minors/timeline-line';
import { NewMinor } from '#domain/minors/identity';
import { ResemblanceQuestion, type Resembling } from '#domain/minors/resembling';
import { idSchema, type AgeDecisionId, type MinorId } from '#domain/shared/ids';
import { answerOf, done, made } from './answers';
import { request } from './define';

const minorId = idSchema<MinorId>();
const ofMinor = z.strictObject({ minorId });

export const minors = {
  add: request({ about: 'Adds a minor to the caseload.', needs: 'open', writes: 'record', input: NewMinor, output: made(minorId) }),
  correct: request({
    about: 'Replaces the identity of a minor with a new version; the version before and the reason stay.',
    needs: 'open', writes: 'record', input: MinorCorrection, output: done,
  }),
  versions: request({
    about: 'Every version of the identity of a minor, the first one first, each with when and why it came.',
    needs: 'open', writes: 'nothing', input: ofMinor, output: answerOf<readonly IdentityVersion[]>(z.array(z.looseObject({ rev: z.int(), reason: z.string() }))),
  }),
  decideAge: request({
    about: 'Records what the guardian makes of the open questions about an age, and why. No birth date changes by it.',
    needs: 'open', writes: 'record', input: NewAgeDecision, output: made(idSchema<AgeDecisionId>()),
  }),
  resembling: request({
    about: 'Youths who resemble what is typed, by V-number, sound of name and birth date, each with every reason; it never says that they are the same.',
    needs: 'open', writes: 'nothing', input: ResemblanceQuestion,
    output: answerOf<Resembling>(z.strictObject({ candidates: z.array(z.looseObject({ id: minorId, grounds: z.array(z.string()) })), more: z.int(), apart: z.array(z.looseObject({ id: z.string() })) })),
  }),
  counts: request({
    about: 'How many youths have an open file, and how many of them are absent now.', needs: 'open', writes: 'nothing', input: z.strictObject({}), output: z.strictObject({ caseload: z.int().min(0), departures: z.int().min(0) }),
  }),
  list: request({
    about: 'The caseload, one row a minor, with what a guardian looks for first.',
    needs: 'open', writes: 'nothing', input: z.strictObject({ standing: z.enum(['open', 'closed']).default('open') }), output: answerOf<readonly MinorRow[]>(z.array(z.looseObject({ id: minorId, name: z.string() }))),
  }),
  open: request({
    about: 'Opens the file of a minor: everything recorded. Opening is journalled.',
    needs: 'open', writes: 'record', closedFile: 'may', input: ofMinor, output: answerOf<MinorFile>(z.looseObject({ minor: z.looseObject({ id: minorId }) })),
  }),
  read: request({
    about: 'Reads the file of a minor again after a change, in a file that was opened before.',
    needs: 'open', writes: 'nothing', input: ofMinor, output: answerOf<MinorFile>(z.looseObject({ minor: z.looseObject({ id: minorId }) })),
  }),
  timeline: request({
    about: 'Everything that happened to a minor, newest first.',
    needs: 'open', writes: 'nothing', input: ofMinor, output: answerOf<readonly TimelineItem[]>(z.array(z.looseObject({ kind: z.string() }))),
  }),
};
