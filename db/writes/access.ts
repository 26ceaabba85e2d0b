import type { AccessCopyRecord, AccessDecision, NewAccessRequest } from '#domain/access/access-request';
import type { Stamp } from '#domain/journal/stamp';
import type { AccessId, MinorId } from '#domain/shared/ids';
import type { WritableDb } from '../open/handles';
import { accessCopies, accessDecisions, accessRequests } from '../schema/access';
import { commit } from './commit';

/** Records a request for access. */
export function askAccess(write: WritableDb, who: Stamp, id: AccessId, body: NewAccessRequest): void {
  commit(write, { ...who, action: 'access.asked', object: { type: 'access', id }, minorId: body.minorId, details: { askedBy: body.askedBy, wish: body.wish } }, (tx) => {
    tx.insert(accessRequests).values({ id, minorId: body.minorId, recordedAt: who.at, body }).run();
  });
}

/** Records what was decided on a request. `by` is the guardian's name. */
export function decideAccess(write: WritableDb, who: Stamp, by: string, minorId: MinorId, { accessId, ...body }: AccessDecision): void {
  const ground = body.ground === null ? {} : { ground: body.ground };
  commit(write, { ...who, action: 'access.decided', object: { type: 'access', id: accessId }, minorId, details: { decision: body.decision, ...ground } }, (tx) => {
    tx.insert(accessDecisions).values({ accessId, decidedAt: who.at, decidedBy: by, body }).run();
  });
}

/** Keeps a copy that came out. */
export function keepAccessCopy(write: WritableDb, who: Stamp, accessId: AccessId, minorId: MinorId, { copy, printedAt, ...body }: AccessCopyRecord): void {
  commit(write, { ...who, action: 'access.copied', object: { type: 'access', id: accessId }, minorId, details: { copy, pages: body.pages, sha256: body.fileSha256 } }, (tx) => {
    tx.insert(accessCopies).values({ accessId, copy, minorId, printedAt, body }).run();
  });
}
