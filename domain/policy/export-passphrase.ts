import { plainDate, type PlainDate } from '../shared/plain-date';

/**
 * How long ago the passphrase may have been typed before data leaves, as dated data. It guards a vault that was left open:
 * who sits down at it can read, and can carry nothing away. No public rule names a number: fifteen minutes is our proposal,
 * to be confirmed before use. A new version is a new row, never an edit.
 */
export interface ExportPassphrase {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  readonly toBeConfirmed: boolean;
  /** Minutes after which the passphrase is asked again before anything leaves. */
  readonly freshForMinutes: number;
}

const versions: readonly ExportPassphrase[] = [
  { version: 'export-passphrase-2026-11', validFrom: plainDate('2026-11-01'), source: 'Own proposal', toBeConfirmed: true, freshForMinutes: 15 },
];

/** The rule in force on a day. Days before the first version get the first version: earlier rules are unknown. */
export const exportPassphraseOn = (day: PlainDate): ExportPassphrase => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
