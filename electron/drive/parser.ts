import { fork } from 'node:child_process';
import path from 'node:path';
import { PARSE_LIMITS, type ParseAnswered, type ParseAsked, type ParseInput, type ParseOutput, type ParseTaskName } from '../contract/parse';
import { checkedAnswer } from '../parse/checked-answer';

/** Asks the parse process at `script`, started for this one task in plain Node and killed after it. Throws ParseFailed. */
export async function parseIn<Name extends ParseTaskName>(script: string, task: Name, input: ParseInput<Name>, limits = PARSE_LIMITS): Promise<ParseOutput<Name>> {
  // Electron in the place of Node stays Node.
  const env = process.versions['electron'] === undefined ? {} : { ELECTRON_RUN_AS_NODE: '1' };
  const child = fork(script, [], { env, execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  let deadline: NodeJS.Timeout | undefined;
  try {
    const answered = await new Promise<ParseAnswered>((resolve) => {
      const fail = (fault: 'time' | 'crashed'): void => resolve({ ok: false, fault });
      deadline = setTimeout(() => fail('time'), limits.withinMs);
      child.once('message', (answer) => resolve(answer as ParseAnswered));
      child.once('error', () => fail('crashed'));
      child.once('exit', () => fail('crashed'));
      child.send({ task, input, limits } satisfies ParseAsked, () => undefined);
    });
    return checkedAnswer(task, answered);
  } finally {
    clearTimeout(deadline);
    child.kill('SIGKILL');
  }
}

/** The parse process that is bundled beside the tool. */
export const PARSE_SCRIPT = path.join(import.meta.dirname, 'parse-process.js');
