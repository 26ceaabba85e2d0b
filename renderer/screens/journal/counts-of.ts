import type { Words } from '#domain/words/words';
import type { Entry } from '../../state/use-journal';

/** The numbers of an entry in words, such as `exemplaar 2`; its other details are codes and stay out. */
export function countsOf({ details }: Pick<Entry, 'details'>, { journal: { counts } }: Pick<Words, 'journal'>): readonly string[] {
  return Object.entries(counts).flatMap(([name, says]) => {
    const value = details[name];
    return typeof value === 'number' ? [says(value)] : [];
  });
}
