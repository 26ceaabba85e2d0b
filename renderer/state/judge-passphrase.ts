import { ask } from '../bridge/bridge';
import type { OutputOf } from '../bridge/contract';

/** What is in the way of a passphrase, by the rule the vault will hold it to; undefined when the vault did not say. Clears the bytes. */
export async function judgePassphrase(passphrase: Uint8Array): Promise<OutputOf<'vault.judgePassphrase'> | undefined> {
  const answer = await ask('vault.judgePassphrase', { passphrase });
  passphrase.fill(0);
  return answer.ok ? answer.value : undefined;
}
