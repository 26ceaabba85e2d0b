import { ParseFailed, type ParseAnswered, type ParseOutput, type ParseTaskName, parseTasks } from '../contract/parse';

/** The answer to a task, when it is of the form that was agreed. Throws ParseFailed otherwise. */
export function checkedAnswer<Name extends ParseTaskName>(task: Name, answered: ParseAnswered): ParseOutput<Name> {
  if (!answered.ok) throw new ParseFailed(answered.fault);
  const read = parseTasks[task].output.safeParse(answered.answer);
  if (!read.success) throw new ParseFailed('nonsense');
  return read.data as ParseOutput<Name>;
}
