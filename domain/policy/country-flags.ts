import { plainDate, type PlainDate } from '../shared/plain-date';

/** Which child-protection law connects the Netherlands with a country, as dated data. ISO 3166-1 alpha-2 codes. To be confirmed by a lawyer before use. */
export interface CountryFlags {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  /** States bound by Brussels II-ter. */
  readonly brussels: ReadonlySet<string>;
  /** Other contracting states of the Hague Child Protection Convention of 1996 that the work meets. */
  readonly hague: ReadonlySet<string>;
  /** States outside Brussels II-ter that take part in the Dublin system. */
  readonly alsoDublin: ReadonlySet<string>;
}

const states = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

const versions: readonly CountryFlags[] = [
  {
    version: 'countries-2026-11',
    validFrom: plainDate('2022-08-01'), // from this day Brussels II-ter applies
    source: 'Regulation (EU) 2019/1111: every EU state but Denmark; the rest general knowledge of 2026-11',
    brussels: states('AT BE BG HR CY CZ EE FI FR DE GR HU IE IT LV LT LU MT PL PT RO SK SI ES SE NL'),
    hague: states('AL AM AU BB CH CR CU DK DO EC FJ GB GE GY HN LS MA MC ME MK NI NO PY RS RU TR UA UY'),
    // Denmark by treaty, and the four associated states
    alsoDublin: states('DK NO IS CH LI'),
  },
];

/** The flags in force on a day. Days before the first version get the first version. */
export const countryFlagsOn = (day: PlainDate): CountryFlags => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;

/** The flags of a version; undefined when no such version is known. */
export const countryFlagsOf = (version: string): CountryFlags | undefined => versions.find((one) => one.version === version);
