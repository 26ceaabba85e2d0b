import { createHash } from 'node:crypto';
import { caseOf } from '#domain/notices/notice-case';
import type { NoticeRecord } from '#domain/notices/notice';
import type { Desk } from './desk';

const SEED_BYTES = 16;

/** The seed of a new case. */
export const newCaseSeed = (desk: Desk): string => Buffer.from(desk.machine.random(SEED_BYTES)).toString('hex');

/** The seed of a case that has a notice already, or a new one. */
export const caseSeedOf = (desk: Desk, earlier: readonly NoticeRecord[], about: Parameters<typeof caseOf>[1]): string =>
  caseOf(earlier, about) ?? newCaseSeed(desk);

/** A pseudonym of the case: what the sender can trace and nobody else. */
export const caseRefOf = (desk: Desk, seed: string): string => `Z-${createHash('sha256').update(`${desk.vault.vaultId}/${seed}`).digest('hex').slice(0, 12)}`;
