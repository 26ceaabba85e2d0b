import { type ParseAnswered, type ParseAsked, parseTasks, type ParseTaskName } from '../contract/parse';
import { tasks } from './tasks';

const isTask = (name: string): name is ParseTaskName => Object.hasOwn(parseTasks, name);

/** Does one task where it stands. Never throws: what goes wrong inside is the fault `crashed`. */
export async function runTask({ task, input }: Pick<ParseAsked, 'task' | 'input'>): Promise<ParseAnswered> {
  try {
    if (!isTask(task)) return { ok: false, fault: 'nonsense' };
    const run = tasks[task] as (input: unknown) => unknown;
    return { ok: true, answer: await run(parseTasks[task].input.parse(input)) };
  } catch {
    return { ok: false, fault: 'crashed' };
  }
}
