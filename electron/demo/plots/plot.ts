import type { Life } from '../life';
import type { PersonKey } from '../people';

/** What happens to one youth. */
export type Plot = (life: Life) => void;

/** A plot for everybody. */
export type Plots = Readonly<Record<PersonKey, Plot>>;
