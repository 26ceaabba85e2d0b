import { z } from 'zod';
import { line } from '#domain/fields/kinds';
import { RecoverySheet } from '#domain/vault/recovery-sheet';
import { done } from './answers';
import { request } from './define';

/** Who works here. The name stands on notices and dossiers; the phone number is where the police call back. */
export const Guardian = z.strictObject({ name: line(200), organisation: line(200), phone: line(40) });
export type Guardian = z.output<typeof Guardian>;

export const languages = ['nl', 'en'] as const;

export const settings = {
  get: request({
    about: 'Who works here, the language, after how many idle minutes Hoede locks, the fingerprint by which receivers know this vault’s signature, and which recovery sheet opens it.',
    needs: 'open', writes: 'nothing', input: z.strictObject({}),
    output: z.strictObject({ guardian: Guardian, language: z.enum(languages), lockAfterMinutes: z.int(), signerFingerprint: z.string(), recoverySheet: RecoverySheet.nullable() }),
  }),
  change: request({
    about: 'Changes who works here, the language, or the idle minutes before locking (1 to 15).',
    needs: 'open', writes: 'record',
    input: z.strictObject({ guardian: Guardian, language: z.enum(languages), lockAfterMinutes: z.int().min(1, { error: 'too-small' }).max(15, { error: 'too-large' }) }),
    output: done,
  }),
};
