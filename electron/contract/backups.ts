import { z } from 'zod';
import { BackupSchema, PutBackSchema } from '#domain/backups/backup';
import { backupStandings, keepUpMoments } from '#domain/backups/backup-standing';
import { ToldSetBack } from '#domain/vault/set-back';
import { idSchema, type BackupId } from '#domain/shared/ids';
import type { Refusal } from '#domain/shared/refusal';
import { answerOf, done } from './answers';
import { request } from './define';

const backupId = idSchema<BackupId>();
const reason = answerOf<Refusal>(z.looseObject({ code: z.string() }));

export const backups = {
  get: request({
    about: 'Where backups go, how they stand, which there are, what the last one that was put back came to, and whether the vault was found set back.', needs: 'open', writes: 'nothing', input: z.strictObject({}),
    output: z.strictObject({
      /** Null while none was chosen. */
      folder: z.string().nullable(),
      /** Is that folder there now: is the disk plugged in? */
      isThere: z.boolean(),
      /** Is it on another disk than the vault? */
      otherDisk: z.boolean(),
      standing: z.strictObject({ code: z.enum(backupStandings), days: z.int() }),
      /** Why the last try by itself failed; null when it did not. */
      failed: reason.nullable(),
      backups: z.array(BackupSchema),
      putBack: PutBackSchema.nullable(),
      /** That the vault was found to be set back, the last time; null when it never was. */
      setBack: ToldSetBack.nullable(),
    }),
  }),
  chooseFolder: request({ about: 'Asks through the dialog of the system in which folder backups are kept.', needs: 'open', writes: 'record', slow: true, input: z.strictObject({}), output: z.strictObject({ chosen: z.boolean() }) }),
  // Not slow: what is slow waits for each other, and a notice to the police never waits for a backup.
  make: request({ about: 'Makes a backup, opens it again and compares it with the vault; only then is it recorded.', needs: 'open', writes: 'record', input: z.strictObject({}), output: z.strictObject({ missing: z.int() }) }),
  keepUp: request({ about: 'Makes a backup when there is new work and it is time; asked by the program itself.', needs: 'open', writes: 'record', input: z.strictObject({ at: z.enum(keepUpMoments) }), output: z.strictObject({ made: z.boolean() }) }),
  progress: request({
    about: 'How far making a backup or practising with one has come, begun by hand or by itself; null when none is under way.', needs: 'open', writes: 'nothing', input: z.strictObject({}),
    output: z.strictObject({ underWay: z.strictObject({ what: z.enum(['make', 'practise']), bytes: z.int(), ofBytes: z.int() }).nullable() }),
  }),
  cancel: request({ about: 'Stops making a backup. Nothing of it stays; earlier ones do.', needs: 'open', writes: 'nothing', input: z.strictObject({}), output: done }),
  practise: request({
    about: 'Puts a backup back in a folder of its own, compares every row, and removes it again.', needs: 'open', writes: 'record', input: z.strictObject({ backupId }),
    output: z.strictObject({ tables: z.int(), rows: z.int(), changedSince: z.int().nullable(), newerEntries: z.int(), attachments: z.int() }),
  }),
};
