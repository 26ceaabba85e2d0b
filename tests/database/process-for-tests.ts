import { randomBytes } from 'node:crypto';
import { instant } from '#domain/shared/instant';
import type { Envelope } from '#electron/contract/envelope';
import { createAnswerer } from '#electron/handlers/answer';

const nothing = (): Promise<never> => Promise.reject(new Error('not here'));

/** What answers the requests of the window, in a process of its own, with the real clock. `disk` is the folder that is chosen when one is asked for. */
export const answererAt = (folder: string, disk: string) => createAnswerer({
  folder, appVersion: '0.1.0', bootId: 'boot-1', demo: false, demoPassphrase: null,
  now: () => instant(new Date().toISOString()), monotonicMs: () => Math.floor(performance.now()), random: (size) => randomBytes(size),
  print: nothing, printOnPaper: nothing, chooseSavePlace: nothing, chooseFiles: nothing, parse: nothing, chooseFolder: () => Promise.resolve(disk),
});

/** Takes the value of an answer. Throws when it was refused. */
export function valueOf<T>(envelope: Envelope<unknown>): T {
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.failure));
  return envelope.value as T;
}

/** A youth who does not exist. */
export const newMinor = {
  givenNames: 'Selam', familyName: 'Fetena', nameInScript: null, otherNames: [], sex: 'female', nationality: 'ER', languages: ['ti'], interpreterLanguage: 'ti',
  statedBirthDate: '2010-03-12', vNumber: '', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'age-not-in-doubt', note: '' },
};
