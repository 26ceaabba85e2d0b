import type { SealedFormat } from '../notices/sealed-format';
import { plainDate, type PlainDate } from '../shared/plain-date';

/** How large one sealed file may become, as dated data. What is more goes out in several parts. */
export interface SealingLimits {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  /** Most bytes of content in one sealed file, by its form. Never more than 4 GiB - 2, which a ZIP archive without ZIP64 can hold. */
  readonly largestPart: Readonly<Record<SealedFormat, number>>;
}

const MiB = 1024 * 1024;

const versions: readonly SealingLimits[] = [
  {
    version: 'sealing-2026-11',
    validFrom: plainDate('2026-01-01'),
    source:
      'measured: OpenSSL 3.0 opens CMS in memory, at 2.3 times the size; 512 MiB then needs 1.2 GB. age opens in a stream: only older unzip programs (2 GiB) and FAT (4 GiB) set a limit. Both are sizes that padding does not pass',
    largestPart: { 'cms-gcm': 512 * MiB, 'cms-cbc': 512 * MiB, age: 2016 * MiB },
  },
];

/** The limits in force on a day. Days before the first version get the first version. */
export const sealingLimitsOn = (day: PlainDate): SealingLimits => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
