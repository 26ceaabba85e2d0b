import { countryFlagsOf, countryFlagsOn, type CountryFlags } from '../policy/country-flags';
import { transferRulesOf, transferRulesOn, type TransferRules } from '../policy/transfer-rules';
import type { PlainDate } from '../shared/plain-date';

/** The rules a route is chosen by: what it asks, and which law connects us with the country. Each is a version of its own. */
export interface RouteRules {
  readonly transfer: TransferRules;
  readonly countries: CountryFlags;
}

/** The versions that are kept with a choice; null with one of before versions were kept. */
export interface RuleVersions {
  readonly rules: string | null;
  readonly countries: string | null;
}

/** The rules in force on a day. */
export const routeRulesOn = (day: PlainDate): RouteRules => ({ transfer: transferRulesOn(day), countries: countryFlagsOn(day) });

/** The versions of these rules, to be kept with a choice. */
export const versionsOf = ({ transfer, countries }: RouteRules): { readonly rules: string; readonly countries: string } => ({ rules: transfer.version, countries: countries.version });

/** The rules a choice of `day` was made by: the versions kept with it, or those of that day when none were kept. */
export const rulesKept = ({ rules, countries }: RuleVersions, day: PlainDate): RouteRules => ({
  transfer: (rules === null ? undefined : transferRulesOf(rules)) ?? transferRulesOn(day),
  countries: (countries === null ? undefined : countryFlagsOf(countries)) ?? countryFlagsOn(day),
});
