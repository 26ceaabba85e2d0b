import type { CheckedOf, OutputOf, RequestName } from '../contract/contract';
import type { Desk } from './desk';

/** Answers one request on an open vault. Throws Refused, NotFound or ChangedMeanwhile; anything else is a fault or a bug. */
export type Handler<Name extends RequestName> = (desk: Desk, input: CheckedOf<Name>) => OutputOf<Name> | Promise<OutputOf<Name>>;

/** The handlers of one subject, each under the name of its request. */
export type HandlersOf<Subject extends string> = { readonly [Name in Extract<RequestName, `${Subject}.${string}`>]: Handler<Name> };
