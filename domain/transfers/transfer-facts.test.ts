import { describe, expect, it } from 'vitest';
import type { DossierRecord } from '../dossiers/dossier-record';
import { fullFile } from '../dossiers/file-for-tests';
import { instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { transferFactsOf } from './transfer-record';

const transfer = fullFile.transfers[0]!; // began on 21-09-2026
const dossier = (copy: number | null, printedAt: string): DossierRecord => ({ copy, printedAt: instant(printedAt) }) as unknown as DossierRecord;
const printedWith = (...dossiers: readonly DossierRecord[]): boolean => transferFactsOf(transfer, { ...fullFile, dossiers }, plainDate('2026-11-24')).dossierPrinted;

describe('a transfer is closed with its dossier', () => {
  it('is there when a copy came out after the transfer began, in whatever way', () => {
    expect(printedWith(dossier(1, '2026-09-21T14:05:00Z'))).toBe(true);
    expect(printedWith(dossier(1, '2026-09-01T10:00:00Z'), dossier(2, '2026-11-20T10:00:00Z'))).toBe(true);
  });

  it('is not there while only a draft or an older copy came out', () => {
    expect(printedWith()).toBe(false);
    expect(printedWith(dossier(1, '2026-09-21T14:04:59Z'))).toBe(false);
    expect(printedWith(dossier(null, '2026-11-20T10:00:00Z'))).toBe(false);
  });
});
