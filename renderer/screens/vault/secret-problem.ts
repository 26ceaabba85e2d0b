import type { RefusalCode } from '#domain/shared/refusal';
import type { Failure } from '#electron/contract/envelope';
import { sentenceOfRefusal } from '../../words/sentences';
import type { AllWords } from '../../words/words';

/** What is wrong with what was typed, rather than with the vault: told at the field of that secret. */
const atPassphrase: readonly RefusalCode[] = ['wrong-passphrase', 'wait-before-next-try'];
const atCode: readonly RefusalCode[] = ['recovery-code-slip', 'recovery-code-wrong', 'recovery-code-other', 'wait-before-next-try'];
const atNewPassphrase: readonly RefusalCode[] = ['passphrase-too-short', 'passphrase-too-long', 'passphrase-too-easy'];

const problemAmong = (codes: readonly RefusalCode[]) => (failure: Failure | undefined, words: AllWords): string | undefined => {
  const found = failure?.kind === 'not-allowed' ? failure.reasons.find(({ code }) => codes.includes(code)) : undefined;
  return found && sentenceOfRefusal(found, words);
};

/** The sentence at the passphrase field; undefined when the failure is about something else. */
export const passphraseProblem = problemAmong(atPassphrase);
/** The sentence at the field of a recovery code. */
export const codeProblem = problemAmong(atCode);
/** The sentence at the field of a new passphrase. */
export const newPassphraseProblem = problemAmong(atNewPassphrase);
