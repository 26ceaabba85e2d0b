import { refusal } from '#domain/shared/refusal';
import type { Machine } from './machine';
import { allow, refuseWhen } from './refused';

/**
 * Prints on paper through the system's dialog: the bytes of a PDF, or script-free HTML. Returns only when it came out;
 * refused when the guardian gave up or the printer failed. Record the act after this.
 */
export async function putOnPaper(machine: Pick<Machine, 'printOnPaper'>, paper: string | Uint8Array): Promise<void> {
  const outcome = await machine.printOnPaper(paper);
  refuseWhen(outcome.kind === 'cancelled', 'printing-cancelled');
  if (outcome.kind === 'failed') allow([refusal('printing-failed', { reason: outcome.reason })]);
}
