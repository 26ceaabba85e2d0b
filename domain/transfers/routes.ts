import type { HostRelation } from '../departures/departure';
import { refusal, type Permission } from '../shared/refusal';
import { legalAreaOf } from './countries';

/** Ways along which the guardianship measure goes to somebody else, or ends. */
export const routes = ['to-parent', 'to-other-guardian', 'placement-abroad', 'placement-with-parent-abroad', 'dublin-or-family-reunion', 'return-to-origin'] as const;
export type Route = (typeof routes)[number];

/** Documents a route may need. */
export const documentCodes = [
  'court-request', 'parent-able-report', 'willingness-statement', 'interest-of-child', 'central-authority-request', 'child-report', 'host-consent',
  'suitability-report', 'receiving-state-consent', 'landesjugendamt-consent', 'proof-of-residence-right', 'court-consent-abroad', 'foreign-affairs-route',
  'hand-over-decision', 'named-adult-or-institution', 'return-plan',
] as const;
export type DocumentCode = (typeof documentCodes)[number];

/** What a route asks, with its legal ground. Grounds are dated data and must be confirmed by a lawyer. */
interface RouteFacts {
  readonly ground: string;
  readonly documents: readonly DocumentCode[];
  readonly abroad: 'yes' | 'no' | 'either';
}

export const routeFacts = {
  'to-parent': { ground: '1:253q lid 5, 1:253r lid 2 en 1:277 BW', documents: ['court-request', 'parent-able-report'], abroad: 'either' },
  'to-other-guardian': { ground: '1:322 lid 1 onder c, 1:280 BW', documents: ['willingness-statement', 'interest-of-child', 'court-request'], abroad: 'either' },
  'placement-abroad': {
    ground: 'art. 33 Haags Kinderbeschermingsverdrag 1996, art. 82 Brussel II-ter, art. 9 Uitvoeringswet',
    documents: ['central-authority-request', 'child-report', 'host-consent', 'receiving-state-consent', 'proof-of-residence-right', 'court-consent-abroad'], abroad: 'yes',
  },
  'placement-with-parent-abroad': { ground: 'art. 82 lid 1 Brussel II-ter (geen instemming nodig bij een ouder)', documents: ['court-request', 'parent-able-report', 'court-consent-abroad'], abroad: 'yes' },
  'dublin-or-family-reunion': { ground: 'Dublin- of AMMR-verordening; besluit IND', documents: ['hand-over-decision', 'named-adult-or-institution'], abroad: 'yes' },
  'return-to-origin': { ground: 'besluit DT&V; Vc 2000 B8/6', documents: ['hand-over-decision', 'named-adult-or-institution', 'return-plan'], abroad: 'yes' },
} as const satisfies Record<Route, RouteFacts>;

/** The documents a route asks in this country. Germany asks the Landesjugendamt when the host is not a parent; outside the treaties the request goes through Foreign Affairs. */
export function documentsFor(route: Route, country: string): readonly DocumentCode[] {
  const documents: DocumentCode[] = [...routeFacts[route].documents];
  if (route !== 'placement-abroad') return documents;
  if (country === 'DE') documents.push('landesjugendamt-consent');
  const area = legalAreaOf(country);
  if (area === 'neither' || area === 'unknown') documents.push('foreign-affairs-route');
  return documents;
}

/** Does this route fit the country and the host? */
export function mayChooseRoute(route: Route, country: string, host: HostRelation): Permission {
  const refusals = [];
  const inNetherlands = country === 'NL';
  if (routeFacts[route].abroad === 'yes' && inNetherlands) refusals.push(refusal('route-is-for-abroad'));
  if ((route === 'to-parent' || route === 'placement-with-parent-abroad') && host !== 'parent') refusals.push(refusal('route-is-for-parent'));
  if (route === 'placement-with-parent-abroad' && legalAreaOf(country) !== 'brussels') refusals.push(refusal('route-is-for-brussels'));
  if (route === 'placement-abroad' && host === 'parent' && legalAreaOf(country) === 'brussels') refusals.push(refusal('route-parent-needs-no-consent'));
  return refusals;
}
