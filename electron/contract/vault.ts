import { z } from 'zod';
import { done } from './answers';
import { request } from './define';
import { Guardian, languages } from './settings';

/** The passphrase as UTF-8 bytes of its NFKC form. Bytes, not text, because bytes can be cleared. */
const passphrase = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 4096, { error: 'wrong-type' })
  .meta({ description: 'Passphrase, UTF-8 bytes of the NFKC form' });

export const vault = {
  status: request({
    about: 'Whether there is a vault, whether it is open, and whether it is a demo.',
    needs: 'nothing', writes: 'nothing', input: z.strictObject({}),
    output: z.strictObject({ vault: z.enum(['none', 'closed', 'open']), demo: z.boolean(), waitSeconds: z.int() }),
  }),
  judgePassphrase: request({
    about: 'What is in the way of a passphrase, before a vault is made with it.',
    needs: 'nothing', writes: 'nothing', input: z.strictObject({ passphrase }),
    output: z.strictObject({ problems: z.array(z.enum(['too-short', 'too-long', 'too-easy'])), score: z.int().min(0).max(4) }),
  }),
  create: request({
    about: 'Makes the vault with a passphrase and opens it.',
    needs: 'closed', writes: 'record', slow: true, input: z.strictObject({ passphrase, guardian: Guardian, language: z.enum(languages) }), output: done,
  }),
  unlock: request({ about: 'Opens the vault.', needs: 'closed', writes: 'record', slow: true, input: z.strictObject({ passphrase }), output: done }),
  lock: request({ about: 'Closes the vault.', needs: 'open', writes: 'record', input: z.strictObject({}), output: done }),
};
