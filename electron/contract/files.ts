import { z } from 'zod';
import { HoldLifting, NewClosing, NewHold, Reopening } from '#domain/minors/closing';
import { ApartWithdrawal, MergeUndo, NewApart, NewMerge } from '#domain/minors/merge';
import type { KeptFile } from '#domain/minors/kept-file';
import { idSchema, type ApartId, type ClosingId, type HoldId, type MergeId } from '#domain/shared/ids';
import { answerOf, done, made } from './answers';
import { request } from './define';

export const files = {
  keepApart: request({ about: 'Marks two youths as not the same person, with the reason; they are no longer shown as resembling.', needs: 'open', writes: 'record', input: NewApart, output: made(idSchema<ApartId>()) }),
  withdrawApart: request({ about: 'Withdraws the mark that two youths are not the same person.', needs: 'open', writes: 'record', input: ApartWithdrawal, output: done }),
  merge: request({
    about: 'Merges the file of one youth into that of another, after both were confirmed; never on a name alone. It can be undone.',
    needs: 'open', writes: 'record', input: NewMerge, output: made(idSchema<MergeId>()),
  }),
  undoMerge: request({ about: 'Undoes a merge: what came from the other file goes back; what was added since stays, unless it hangs on what goes back.', needs: 'open', writes: 'record', input: MergeUndo, output: done }),
  close: request({ about: 'Closes the file of a minor with a reason. Refused while the youth is missing or something is still to be done, unless the reason says so.', needs: 'open', writes: 'record', input: NewClosing, output: made(idSchema<ClosingId>()) }),
  reopen: request({ about: 'Opens a closed file again, with the reason.', needs: 'open', writes: 'record', closedFile: 'may', input: Reopening, output: done }),
  placeHold: request({ about: 'Places a hold: the file may not be destroyed until it is lifted.', needs: 'open', writes: 'record', closedFile: 'may', input: NewHold, output: made(idSchema<HoldId>()) }),
  liftHold: request({ about: 'Lifts a hold, with the reason.', needs: 'open', writes: 'record', closedFile: 'may', input: HoldLifting, output: done }),
  listClosed: request({
    about: 'Closed files with the day from which each may be destroyed and why, the earliest first. Nothing is destroyed by itself.',
    needs: 'open', writes: 'nothing', input: z.strictObject({}), output: answerOf<readonly KeptFile[]>(z.array(z.looseObject({ minorId: z.string(), due: z.boolean() }))),
  }),
};
