import type { ParseInput, ParseOutput, ParseTaskName } from '../contract/parse';
import { readKeyFile } from '../services/recipients/read-key-file';

/**
 * What is done for each task, in a process that has no vault, no network and no files. A function may throw, hang or use up
 * the memory on a bad file: the process ends, and who asked gets a reason.
 */
export const tasks: { readonly [Name in ParseTaskName]: (input: ParseInput<Name>) => ParseOutput<Name> | Promise<ParseOutput<Name>> } = {
  'recipient-key': readKeyFile,
};
