import type { z } from 'zod';
import { access } from './access';
import { contacts } from './contacts';
import { appointments } from './appointments';
import { attachments } from './attachments';
import { backups } from './backups';
import { conversations } from './conversations';
import type { Request } from './define';
import { departures } from './departures';
import { dossiers } from './dossiers';
import { drafts } from './drafts';
import { figures } from './figures';
import { files } from './files';
import { journal } from './journal';
import { measures } from './measures';
import { minors } from './minors';
import { notes } from './notes';
import { notices } from './notices';
import { photos } from './photos';
import { placements } from './placements';
import { radar } from './radar';
import { recipients } from './recipients';
import { search } from './search';
import { settings } from './settings';
import { signs } from './signs';
import { statements } from './statements';
import { tasks } from './tasks';
import { transfers } from './transfers';
import { travel } from './travel';
import { vault } from './vault';

/** Everything that may cross the border between the window and the vault, by subject. */
export const contract = {
  contacts, statements, access,
  notes, appointments, search,
  vault, settings, minors, measures, placements, conversations, signs, departures, transfers, recipients, notices, dossiers, tasks, radar, journal, drafts,
  files, attachments,
  travel, photos,
  backups,
  figures,
};
export type Contract = typeof contract;

type Names = { [Subject in keyof Contract]: `${Subject & string}.${keyof Contract[Subject] & string}` };

/** A request by name, `minors.add`. */
export type RequestName = Names[keyof Contract];

type At<Name extends RequestName> = Name extends `${infer Subject}.${infer Deed}`
  ? Subject extends keyof Contract ? Deed extends keyof Contract[Subject] ? Contract[Subject][Deed] : never : never
  : never;
type Parts<Name extends RequestName> = At<Name> extends Request<infer In, infer Out> ? { in: In; out: Out } : never;

/** What a caller sends. */
export type InputOf<Name extends RequestName> = z.input<Parts<Name>['in']>;
/** What a handler gets, after the check. */
export type CheckedOf<Name extends RequestName> = z.output<Parts<Name>['in']>;
/** What comes back. */
export type OutputOf<Name extends RequestName> = z.output<Parts<Name>['out']>;

/** Every request with its name, in the order of the contract. */
export const requests: ReadonlyMap<RequestName, Request> = new Map(
  Object.entries(contract).flatMap(([subject, deeds]) => Object.entries(deeds as Record<string, Request>).map(([deed, parts]) => [`${subject}.${deed}` as RequestName, parts] as const)),
);
