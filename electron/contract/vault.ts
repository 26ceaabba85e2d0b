import { z } from 'zod';
import { line } from '#domain/fields/kinds';
import { request } from './define';
import { done } from './answers';

/** The passphrase as UTF-8 bytes of its NFKC form. Bytes, not text, because bytes can be cleared. */
const passphrase = z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 4096, { error: 'wrong-type' })
  .meta({ description: 'Passphrase, UTF-8 bytes of the NFKC form' });

/** Who works here. The name stands on notices and dossiers; the phone number is where the police call back. */
export const Guardian = z.strictObject({ name: line(200), organisation: line(200), phone: line(40) });
export type Guardian = z.output<typeof Guardian>;

export const languages = ['nl', 'en'] as const;

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

export const settings = {
  get: request({
    about: 'Who works here, the language, after how many idle minutes Hoede locks, and the fingerprint by which receivers know this vault’s signature.',
    needs: 'open', writes: 'nothing', input: z.strictObject({}),
    output: z.strictObject({ guardian: Guardian, language: z.enum(languages), lockAfterMinutes: z.int(), signerFingerprint: z.string() }),
  }),
  change: request({
    about: 'Changes who works here, the language, or the idle minutes before locking (1 to 15).',
    needs: 'open', writes: 'record',
    input: z.strictObject({ guardian: Guardian, language: z.enum(languages), lockAfterMinutes: z.int().min(1, { error: 'too-small' }).max(15, { error: 'too-large' }) }),
    output: done,
  }),
};
