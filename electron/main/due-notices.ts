import { planNotice, type DueStep } from '#domain/departures/due-steps';
import { words, type Language } from '#domain/words/words';

/** What a notice on the desktop says. Anybody may see it: no name, no place, no number. */
export interface DesktopNotice {
  readonly title: string;
  readonly body: string;
}

/**
 * Tells on the desktop that steps of a departure became due or late. It remembers what it told for as long as the program
 * runs, also over a lock, so that each step is told once a stage. What it remembers are ids and limits, never a name.
 */
export class DueNotices {
  readonly #show: (notice: DesktopNotice) => void;
  #announced: ReadonlySet<string> = new Set();

  constructor(show: (notice: DesktopNotice) => void) {
    this.#show = show;
  }

  /** Hears what is due or late now, and shows one notice for what is new in it. */
  hear(steps: readonly DueStep[], language: Language): void {
    const { notice, announced } = planNotice(steps, this.#announced);
    this.#announced = announced;
    if (!notice) return;
    const { notice: says } = words(language).departures;
    this.#show({ title: says.title, body: [notice.late > 0 ? says.late(notice.late) : '', notice.due > 0 ? says.due(notice.due) : '', says.open].filter(Boolean).join(' ') });
  }
}
