import { z } from 'zod';
import { done } from './answers';
import { request } from './define';
import { Guardian, languages } from './settings';

/** A secret as bytes, not text, because bytes can be cleared. */
const secret = (description: string) => z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 4096, { error: 'wrong-type' }).meta({ description });

const passphrase = secret('Passphrase, UTF-8 bytes of the NFKC form');
const code = secret('Code of a recovery sheet, as typed, ASCII bytes');

export const vault = {
  status: request({
    about: 'Whether there is a vault, whether it is open, whether it is a demo (and then with which passphrase), and whether a recovery sheet opens it.',
    needs: 'nothing', writes: 'nothing', input: z.strictObject({}),
    output: z.strictObject({ vault: z.enum(['none', 'closed', 'open']), demo: z.boolean(), demoPassphrase: z.string().nullable(), waitSeconds: z.int(), recovery: z.boolean() }),
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
  recover: request({
    about: 'Opens the vault with the code of a recovery sheet, and puts a new passphrase in place of the lost one.',
    needs: 'closed', writes: 'record', slow: true, input: z.strictObject({ code, next: passphrase }), output: done,
  }),
  chooseBackup: request({
    about: 'Asks through the dialog of the system for a backup to put back. The window gets its name, never where it is.',
    needs: 'closed', writes: 'nothing', slow: true, input: z.strictObject({ language: z.enum(languages) }), output: z.strictObject({ stem: z.string().nullable() }),
  }),
  putBack: request({
    about: 'Puts the chosen backup back beside what is there, never over it, and opens the vault.',
    needs: 'closed', writes: 'record', slow: true, input: z.strictObject({ passphrase }), output: done,
  }),
  putBackWithSheet: request({
    about: 'The same with the code of a recovery sheet, and a new passphrase in place of the lost one.',
    needs: 'closed', writes: 'record', slow: true, input: z.strictObject({ code, next: passphrase }), output: done,
  }),
  changePassphrase: request({
    about: 'Puts another passphrase in place of the present one, which is asked again.',
    needs: 'open', writes: 'record', slow: true, input: z.strictObject({ current: passphrase, next: passphrase }), output: done,
  }),
  confirmPassphrase: request({
    about: 'Asks the passphrase of the open vault again: for a short while after, data may leave.',
    needs: 'open', writes: 'record', slow: true, input: z.strictObject({ passphrase }), output: done,
  }),
  prepareRecovery: request({
    about: 'Makes the code of a new recovery sheet, after the passphrase was asked again. It opens nothing until it is typed back.',
    needs: 'open', writes: 'nothing', slow: true, input: z.strictObject({ passphrase }), output: z.strictObject({ code, sheet: z.string() }),
  }),
  printRecovery: request({ about: 'Prints the recovery sheet in the making on paper; no file is made of it.', needs: 'open', writes: 'nothing', slow: true, input: z.strictObject({}), output: z.strictObject({ printed: z.boolean() }) }),
  keepRecovery: request({
    about: 'The code was typed back from the sheet: from now on it opens the vault, and an earlier sheet does not.',
    needs: 'open', writes: 'record', slow: true, input: z.strictObject({ code }), output: z.strictObject({ sheet: z.string() }),
  }),
  lock: request({ about: 'Closes the vault.', needs: 'open', writes: 'record', input: z.strictObject({}), output: done }),
};
