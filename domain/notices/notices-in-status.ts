import type { DepartureStatus } from '../departures/departure';
import type { FoundReason } from './payload';

/** What can be told of a departure besides a correction; a message that a youth is found by its reason. */
type Tellable = 'missing' | 'known-destination' | FoundReason;

/**
 * Which message may be made in which status. While the police search, and after majority, the lifted measure is told as
 * the institutions' form does; of a death nothing is sealed: the police are told by telephone.
 */
export const noticesInStatus = {
  'not-found': ['missing', 'measure-lifted'],
  'missing-reported': ['missing', 'measure-lifted'],
  'unknown-destination': ['missing', 'measure-lifted'],
  'destination-claimed': ['missing', 'measure-lifted'],
  'known-destination': ['known-destination'],
  found: ['found-by-police'],
  'seen-again': ['seen-again'],
  returned: ['returned'],
  'of-age': ['measure-lifted'],
  died: [],
} as const satisfies Record<DepartureStatus, readonly Tellable[]>;

/** May this be told in this status? */
export const isTellable = (status: DepartureStatus, what: Tellable): boolean => (noticesInStatus[status] as readonly Tellable[]).includes(what);
