import type { ParseInput, ParseOutput, ParseTaskName } from '../contract/parse';
import { checkedAnswer } from './checked-answer';
import { runTask } from './run-task';

/** Reads a file in this very process, with the same checks. For tests that tell of something else than the process. */
export const parseHere = async <Name extends ParseTaskName>(task: Name, input: ParseInput<Name>): Promise<ParseOutput<Name>> => checkedAnswer(task, await runTask({ task, input: structuredClone(input) }));
