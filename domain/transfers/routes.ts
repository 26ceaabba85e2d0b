import type { HostRelation } from '../departures/departure';
import { refusal, type Permission } from '../shared/refusal';
import { isDublinState, legalAreaOf } from './countries';
import type { RouteRules } from './route-rules';

/** Ways along which the guardianship measure goes to somebody else, or ends. */
export const routes = ['to-parent', 'to-other-guardian', 'placement-abroad', 'placement-with-parent-abroad', 'dublin', 'family-reunion', 'return-to-origin'] as const;
/** Routes that could be chosen before and stand in vaults of then. Nobody knows any more which of the two each one was. */
export const formerRoutes = ['dublin-or-family-reunion'] as const;
/** A route as it stands with a transfer: one that can be chosen, or a former one. */
export type Route = (typeof routes)[number] | (typeof formerRoutes)[number];

/** Documents a route may need. Who gives each, and on which ground, is dated data: domain/policy/transfer-rules.ts. */
export const documentCodes = [
  'court-request', 'parent-able-report', 'willingness-statement', 'interest-of-child', 'central-authority-request', 'child-report', 'host-consent',
  'suitability-report', 'receiving-state-consent', 'landesjugendamt-consent', 'proof-of-residence-right', 'court-consent-abroad', 'foreign-affairs-route',
  'hand-over-decision', 'acceptance-by-member-state', 'family-reunion-decision', 'named-adult-or-institution', 'return-plan',
] as const;
export type DocumentCode = (typeof documentCodes)[number];

/** The documents a route asks in this country. Germany asks the Landesjugendamt when the host is not a parent; outside the treaties the request goes through Foreign Affairs. */
export function documentsFor(route: Route, country: string, { transfer, countries }: RouteRules): readonly DocumentCode[] {
  const documents: DocumentCode[] = [...transfer.routes[route].documents];
  if (route !== 'placement-abroad') return documents;
  if (country === 'DE') documents.push('landesjugendamt-consent');
  const area = legalAreaOf(country, countries);
  if (area === 'neither' || area === 'unknown') documents.push('foreign-affairs-route');
  return documents;
}

/** Documents that may be noted with a route and are not waited for. */
export const optionalDocumentsFor = (route: Route, { transfer }: RouteRules): readonly DocumentCode[] => transfer.routes[route].optional;

/** Does this route fit the country and the host? */
export function mayChooseRoute(route: Route, country: string, host: HostRelation, { transfer, countries }: RouteRules): Permission {
  const refusals = [];
  if (transfer.routes[route].abroad === 'yes' && country === 'NL') refusals.push(refusal('route-is-for-abroad'));
  if ((route === 'to-parent' || route === 'placement-with-parent-abroad') && host !== 'parent') refusals.push(refusal('route-is-for-parent'));
  if (route === 'placement-with-parent-abroad' && legalAreaOf(country, countries) !== 'brussels') refusals.push(refusal('route-is-for-brussels'));
  if (route === 'placement-abroad' && host === 'parent' && legalAreaOf(country, countries) === 'brussels') refusals.push(refusal('route-parent-needs-no-consent'));
  if (route === 'dublin' && !isDublinState(country, countries)) refusals.push(refusal('route-is-for-dublin'));
  return refusals;
}
