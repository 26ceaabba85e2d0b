import { NationalitySchema } from '../fields/countries';
import type { MinorId } from '../shared/ids';
import { instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import type { FigureMinor, FigureSource } from './count-figures';
import type { FigureDeparture, FigurePlace } from './departed';

/** An invented youth by number. */
export const youth = (place: number): MinorId => `m${place}` as MinorId;

/** What a youth is counted by. */
export const aMinor = (nationality: string, asylumApplication: FigureMinor['asylumApplication'] = 'yes'): FigureMinor => ({ nationality: NationalitySchema.parse(nationality), asylumApplication });

/** A departure on this day at noon, as unknown destination unless said otherwise. */
export const left = (minor: number, day: string, over: Partial<FigureDeparture> = {}): FigureDeparture =>
  ({ minorId: youth(minor), status: 'unknown-destination', lastSeenAt: instant(`${day}T12:00:00Z`), moves: ['report-missing', 'confirm-unknown'], ...over });

/** A place in protected shelter from this day on, unless said otherwise. */
export const placed = (minor: number, from: string, over: Partial<FigurePlace> = {}): FigurePlace => ({ minorId: youth(minor), kind: 'protected-shelter', from: plainDate(from), to: null, withdrawnAt: null, ...over });

/** Records of which nothing is there. */
export const noRecords: FigureSource = { minors: new Map(), placements: [], departures: [], conversations: [], signs: [] };
