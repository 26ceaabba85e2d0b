import type { SignDimension, SignForm, SignGroup, SignStrength } from './sign-codes';
import type { SignSource } from './sign-sources';

/** One indicator. */
export interface SignRow {
  /** The number under which the field knows it, 1 to 52. */
  readonly number: number;
  readonly group: SignGroup;
  readonly forms: readonly [SignForm, ...SignForm[]];
  readonly strength: SignStrength;
  readonly dimensions: readonly [SignDimension, ...SignDimension[]];
  readonly sources: readonly [SignSource, ...SignSource[]];
}

/**
 * Version of what is a proposal in the table: the strengths and the assignment of each sign to ILO dimensions. ILO's own
 * rating of each item could not be read; both wait for validation with EMM and CoMensha.
 */
export const signTableVersion = 'signs-2026-11-proposal-1';

/**
 * The 52 indicators. A code never changes once used: observations in old vaults carry it. Labels are in the words.
 * No sign proves, and the absence of signs disproves nothing.
 */
export const signTable = {
  'false-promises': { number: 1, group: 'recruitment-travel', forms: ['A'], strength: 'medium', dimensions: ['deceptive-recruitment'], sources: ['21'] },
  'trip-arranged-by-others': { number: 2, group: 'recruitment-travel', forms: ['A', 'SM'], strength: 'weak', dimensions: ['recruitment-by-vulnerability'], sources: ['22'] },
  'false-document': { number: 3, group: 'recruitment-travel', forms: ['A', 'SM'], strength: 'weak', dimensions: ['recruitment-by-vulnerability'], sources: ['22'] },
  'group-of-non-relatives': { number: 4, group: 'recruitment-travel', forms: ['A', 'SM'], strength: 'weak', dimensions: ['recruitment-by-vulnerability'], sources: ['19'] },
  'found-by-unknown-adult': { number: 5, group: 'recruitment-travel', forms: ['A'], strength: 'medium', dimensions: ['recruitment-by-vulnerability'], sources: ['19'] },
  'pickup-number-carried': { number: 6, group: 'recruitment-travel', forms: ['A', 'SM'], strength: 'medium', dimensions: ['coercion-at-destination'], sources: ['19'] },
  'rehearsed-story': { number: 7, group: 'recruitment-travel', forms: ['A', 'SM'], strength: 'medium', dimensions: ['deceptive-recruitment'], sources: ['23b', 'GK'] },
  'long-route': { number: 8, group: 'recruitment-travel', forms: ['SM'], strength: 'weak', dimensions: ['recruitment-by-vulnerability'], sources: ['S'] },

  'high-debt': { number: 9, group: 'debt-coercion', forms: ['A'], strength: 'strong', dimensions: ['coercive-recruitment', 'coercion-at-destination'], sources: ['21', '24'] },
  'taken-over-for-payment': { number: 10, group: 'debt-coercion', forms: ['A'], strength: 'strong', dimensions: ['coercive-recruitment'], sources: ['22'] },
  'family-threatened': { number: 11, group: 'debt-coercion', forms: ['A'], strength: 'strong', dimensions: ['coercive-recruitment', 'coercion-at-destination'], sources: ['22', '24'] },
  'threatened-or-beaten': { number: 12, group: 'debt-coercion', forms: ['A'], strength: 'strong', dimensions: ['coercive-recruitment', 'coercion-at-destination'], sources: ['21'] },
  'papers-held': { number: 13, group: 'debt-coercion', forms: ['A'], strength: 'strong', dimensions: ['coercive-recruitment', 'coercion-at-destination'], sources: ['19b', '21'] },
  'voodoo-or-oath': { number: 14, group: 'debt-coercion', forms: ['SE'], strength: 'medium', dimensions: ['coercive-recruitment'], sources: ['20'] },
  'street-fine': { number: 15, group: 'debt-coercion', forms: ['CU'], strength: 'strong', dimensions: ['coercion-at-destination'], sources: ['25'] },
  'fears-authorities': { number: 16, group: 'debt-coercion', forms: ['A'], strength: 'weak', dimensions: ['vulnerability-at-destination'], sources: ['22'] },

  'another-speaks': { number: 17, group: 'control', forms: ['A'], strength: 'medium', dimensions: ['coercion-at-destination'], sources: ['19b'] },
  'movement-restricted': { number: 18, group: 'control', forms: ['A'], strength: 'strong', dimensions: ['coercion-at-destination'], sources: ['19b', '22'] },
  'no-own-money': { number: 19, group: 'control', forms: ['A'], strength: 'medium', dimensions: ['coercion-at-destination'], sources: ['21', '22'] },
  'address-unknown': { number: 20, group: 'control', forms: ['A'], strength: 'medium', dimensions: ['vulnerability-at-destination'], sources: ['21'] },
  'socially-isolated': { number: 21, group: 'control', forms: ['A'], strength: 'medium', dimensions: ['coercion-at-destination'], sources: ['22'] },
  'medical-care-withheld': { number: 22, group: 'control', forms: ['A'], strength: 'medium', dimensions: ['exploitation'], sources: ['22'] },
  'no-access-to-parents': { number: 23, group: 'control', forms: ['A'], strength: 'medium', dimensions: ['recruitment-by-vulnerability', 'vulnerability-at-destination'], sources: ['19'] },

  'forced-or-paid-sex': { number: 24, group: 'sexual', forms: ['SE'], strength: 'strong', dimensions: ['exploitation'], sources: ['22b'] },
  'dress-changed': { number: 25, group: 'sexual', forms: ['SE'], strength: 'weak', dimensions: ['exploitation'], sources: ['20'] },
  'lingerie-or-new-luggage': { number: 26, group: 'sexual', forms: ['SE'], strength: 'medium', dimensions: ['exploitation'], sources: ['23'] },
  'tattoo-of-another': { number: 27, group: 'sexual', forms: ['SE'], strength: 'medium', dimensions: ['coercion-at-destination'], sources: ['20'] },
  'older-friend': { number: 28, group: 'sexual', forms: ['SE', 'CU'], strength: 'medium', dimensions: ['deceptive-recruitment'], sources: ['GK'] },
  'nude-images-as-pressure': { number: 29, group: 'sexual', forms: ['SE', 'CU'], strength: 'strong', dimensions: ['coercion-at-destination'], sources: ['25b'] },

  'very-long-days': { number: 30, group: 'labour', forms: ['AU'], strength: 'strong', dimensions: ['exploitation'], sources: ['21'] },
  'unpaid-or-underpaid': { number: 31, group: 'labour', forms: ['AU'], strength: 'strong', dimensions: ['exploitation'], sources: ['21'] },
  'slept-at-work': { number: 32, group: 'labour', forms: ['AU'], strength: 'medium', dimensions: ['exploitation'], sources: ['21', '22'] },
  'work-unfit-for-child': { number: 33, group: 'labour', forms: ['AU'], strength: 'strong', dimensions: ['exploitation'], sources: ['19'] },
  'nail-studio': { number: 34, group: 'labour', forms: ['AU'], strength: 'medium', dimensions: ['exploitation'], sources: ['S'] },
  'domestic-servitude': { number: 35, group: 'labour', forms: ['AU'], strength: 'strong', dimensions: ['exploitation'], sources: ['19'] },

  'cannabis-cultivation': { number: 36, group: 'crime-begging-organs', forms: ['CU'], strength: 'strong', dimensions: ['exploitation'], sources: ['23', '24'] },
  'arrested-acting-on-orders': { number: 37, group: 'crime-begging-organs', forms: ['CU'], strength: 'strong', dimensions: ['exploitation', 'coercion-at-destination'], sources: ['44', '47'] },
  'money-mule': { number: 38, group: 'crime-begging-organs', forms: ['CU'], strength: 'medium', dimensions: ['exploitation'], sources: ['25'] },
  'begs-and-hands-over': { number: 39, group: 'crime-begging-organs', forms: ['BE'], strength: 'strong', dimensions: ['exploitation'], sources: ['44', 'GK'] },
  'unexplained-scar': { number: 40, group: 'crime-begging-organs', forms: ['OR'], strength: 'medium', dimensions: ['exploitation'], sources: ['GK'] },

  'no-interest-in-procedure': { number: 41, group: 'shelter-behaviour', forms: ['SM', 'A'], strength: 'weak', dimensions: ['vulnerability-at-destination'], sources: ['S'] },
  'phone-without-sim': { number: 42, group: 'shelter-behaviour', forms: ['SM', 'A'], strength: 'medium', dimensions: ['coercion-at-destination'], sources: ['23'] },
  'unexplained-cash': { number: 43, group: 'shelter-behaviour', forms: ['SM', 'A'], strength: 'medium', dimensions: ['exploitation'], sources: ['20', '23'] },
  'no-luggage-or-packed': { number: 44, group: 'shelter-behaviour', forms: ['SM'], strength: 'weak', dimensions: ['vulnerability-at-destination'], sources: ['GK'] },
  'same-car-at-locations': { number: 45, group: 'shelter-behaviour', forms: ['SM', 'A'], strength: 'strong', dimensions: ['coercion-at-destination'], sources: ['23'] },
  'items-passed-at-night': { number: 46, group: 'shelter-behaviour', forms: ['SM', 'A'], strength: 'strong', dimensions: ['coercion-at-destination'], sources: ['23'] },
  'appearance-changed': { number: 47, group: 'shelter-behaviour', forms: ['SM', 'A'], strength: 'weak', dimensions: ['coercion-at-destination'], sources: ['23'] },
  'knows-shelter-beforehand': { number: 48, group: 'shelter-behaviour', forms: ['SM'], strength: 'medium', dimensions: ['deceptive-recruitment'], sources: ['23b'] },
  'phones-trafficker-in-fear': { number: 49, group: 'shelter-behaviour', forms: ['SM', 'A'], strength: 'strong', dimensions: ['coercion-at-destination'], sources: ['24'] },

  'fear-or-self-harm': { number: 50, group: 'wellbeing', forms: ['A'], strength: 'weak', dimensions: ['vulnerability-at-destination'], sources: ['20'] },
  'injury-fitting-violence': { number: 51, group: 'wellbeing', forms: ['A'], strength: 'strong', dimensions: ['coercion-at-destination'], sources: ['19b'] },
  'behaviour-not-of-age': { number: 52, group: 'wellbeing', forms: ['A'], strength: 'weak', dimensions: ['vulnerability-at-destination'], sources: ['19'] },
} as const satisfies Record<string, SignRow>;

export type SignCode = keyof typeof signTable;

/** Every code, in the order of the table. */
export const signCodes = Object.keys(signTable) as [SignCode, ...SignCode[]];

/** The row of a code. */
export const signRow = (code: SignCode): SignRow => signTable[code];

/** Points this sign to smuggling alone? Then it is context: it says how somebody travelled, not that somebody was used. */
export const isContextOnly = (code: SignCode): boolean => signRow(code).forms.every((form) => form === 'SM');
