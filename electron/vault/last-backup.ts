import type { Answerer } from '../handlers/answer';

/** How long a lock waits for a backup. The window, which is blank by then, has a second for its drafts and this together. */
export const LAST_BACKUP_WITHIN_MS = 700;

/**
 * The backup before a lock or the end of the program: made when it is quick, and never waited for longer than a moment. When
 * the system sleeps, locks or shuts down it is not waited for at all: the laptop is being closed, or taken.
 */
export class LastBackup {
  readonly #answerer: Pick<Answerer, 'answer'>;
  #isHurried = false;
  #stopWaiting: () => void = () => undefined;

  constructor(answerer: Pick<Answerer, 'answer'>) {
    this.#answerer = answerer;
  }

  /** Nothing waits from now on. */
  hurry(): void {
    this.#isHurried = true;
    this.#stopWaiting();
  }

  /** Makes it. Resolves when it was made, when there is none to make, or when it has to wait until the next unlock. */
  async make(): Promise<void> {
    if (this.#isHurried) return;
    const waited = new Promise<void>((resolve) => {
      const deadline = setTimeout(resolve, LAST_BACKUP_WITHIN_MS);
      this.#stopWaiting = () => {
        clearTimeout(deadline);
        resolve();
      };
    });
    await Promise.race([this.#answerer.answer('backups.keepUp', { at: 'lock' }), waited]);
    this.#stopWaiting();
  }
}
