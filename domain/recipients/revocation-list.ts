import { z } from 'zod';
import { InstantSchema } from '../shared/instant';

/** The largest list of revoked certificates that is read. */
export const MOST_LIST_BYTES = 8 * 1024 * 1024;

const bytes = z.custom<Uint8Array>((given) => given instanceof Uint8Array);

/** A list, the certificate that is looked up in it (DER), and the certificates that may have issued both (DER, or a file with one). */
export const RevocationListFile = z.strictObject({
  list: bytes.refine((given) => given.length <= MOST_LIST_BYTES),
  certificate: bytes,
  issuers: z.array(bytes).max(20),
});

/** Why a list says nothing about a certificate. A closed list: the sentence for each is in `words.notices.listProblems`. */
export const listProblems = [
  'not-a-list', // garbage, or a file of another kind
  'part-of-a-list', // a delta, or a list of only some certificates or reasons
  'issuer-missing', // the certificate of the issuer is not at hand
  'other-issuer', // made by another than the issuer of this certificate
  'wrong-signature', // not signed by that issuer, or with an algorithm that is not trusted
] as const;
export type ListProblem = (typeof listProblems)[number];

/** Reasons of RFC 5280 section 5.3.1. */
export const revocationReasons = [
  'unspecified', 'keyCompromise', 'cACompromise', 'affiliationChanged', 'superseded', 'cessationOfOperation', 'certificateHold', 'removeFromCRL', 'privilegeWithdrawn', 'aACompromise',
] as const;
export type RevocationReason = (typeof revocationReasons)[number];

/** What is said of a list. */
export const RevocationListAnswer = z.discriminatedUnion('verdict', [
  z.strictObject({
    verdict: z.literal('checked'),
    issuer: z.string().max(400),
    madeAt: InstantSchema,
    nextAt: InstantSchema.nullable(),
    revoked: z.strictObject({ at: InstantSchema, reason: z.enum(revocationReasons).nullable() }).nullable(),
  }),
  z.strictObject({ verdict: z.literal('refused'), problem: z.enum(listProblems) }),
]);
export type RevocationListAnswer = z.output<typeof RevocationListAnswer>;
