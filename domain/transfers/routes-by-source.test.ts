import { describe, expect, it } from 'vitest';
import { lawCodes } from '../policy/laws';
import { plainDate } from '../shared/plain-date';
import { words } from '../words/words';
import type { HostRelation } from '../departures/departure';
import { legalAreaOf } from './countries';
import { routeRulesOn } from './route-rules';
import { documentsFor, mayChooseRoute, optionalDocumentsFor, routes, type DocumentCode, type Route } from './routes';

const rules = routeRulesOn(plainDate('2026-11-28'));
const nl = words('nl');

interface Row {
  /** What the public texts say of this way, in short. */
  readonly says: string;
  readonly route: Route;
  readonly host: HostRelation;
  readonly country: string;
  /** The documents it asks, no more and no fewer. */
  readonly asks: readonly DocumentCode[];
  readonly mayAdd?: readonly DocumentCode[];
  /** The ground of the route as it is printed. */
  readonly ground: RegExp;
}

const placement: readonly DocumentCode[] = ['central-authority-request', 'child-report', 'host-consent', 'receiving-state-consent', 'proof-of-residence-right', 'court-consent-abroad'];

// Row by row what the public texts ask; what differs, and why, stands in docs/decisions/0012-routes.md.
const table: readonly Row[] = [
  {
    says: 'to a parent by a Dutch order: the court gives authority back, in the interest of the child and with a parent who is durably able',
    route: 'to-parent', host: 'parent', country: 'NL', asks: ['court-request', 'parent-able-report'], ground: /1:253q lid 5.*1:253r lid 2.*1:277/,
  },
  {
    says: 'to another guardian: a written statement of willingness, and the interest of the child',
    route: 'to-other-guardian', host: 'aunt-or-uncle', country: 'NL', asks: ['willingness-statement', 'interest-of-child', 'court-request'], mayAdd: ['suitability-report'], ground: /1:322 lid 1 onder c.*1:280/,
  },
  {
    says: 'to another guardian abroad: the same',
    route: 'to-other-guardian', host: 'aunt-or-uncle', country: 'BE', asks: ['willingness-statement', 'interest-of-child', 'court-request'], mayAdd: ['suitability-report'], ground: /1:322/,
  },
  {
    says: 'placement abroad in the EU: reasoned request and report, consent of hosts and of the state, proof of entry or residence, suitability if wanted, consent of the court',
    route: 'placement-abroad', host: 'foster-family', country: 'FR', asks: placement, mayAdd: ['suitability-report'], ground: /art\. 33 Haags.*art\. 82 Brussel II-ter.*art\. 9 Uitvoeringswet/,
  },
  { says: 'placement in a Hague state outside the EU: the same', route: 'placement-abroad', host: 'institution', country: 'GB', asks: placement, mayAdd: ['suitability-report'], ground: /art\. 33/ },
  {
    says: 'placement with a parent in the EU: no consent of the state under art. 82(1); the steps of the court stay',
    route: 'placement-with-parent-abroad', host: 'parent', country: 'DE', asks: ['court-request', 'parent-able-report', 'court-consent-abroad'], ground: /art\. 82 lid 1 .*geen instemming nodig bij een ouder/,
  },
  { says: 'Germany, not a parent: consent of the Landesjugendamt as well', route: 'placement-abroad', host: 'aunt-or-uncle', country: 'DE', asks: [...placement, 'landesjugendamt-consent'], mayAdd: ['suitability-report'], ground: /art\. 33/ },
  { says: 'a state outside the treaties: the Central Authority still handles it, through Foreign Affairs', route: 'placement-abroad', host: 'aunt-or-uncle', country: 'VN', asks: [...placement, 'foreign-affairs-route'], mayAdd: ['suitability-report'], ground: /art\. 33/ },
  { says: 'Dublin or AMMR: a decision, and hand-over to a named adult or institution', route: 'dublin', host: 'sibling', country: 'DK', asks: ['hand-over-decision', 'acceptance-by-member-state', 'named-adult-or-institution'], ground: /Dublin III.*AMMR/ },
  { says: 'family reunion in the country of the family: its decision, and hand-over to a named adult', route: 'family-reunion', host: 'sibling', country: 'GB', asks: ['family-reunion-decision', 'named-adult-or-institution', 'proof-of-residence-right'], ground: /2003\/86/ },
  { says: 'return to the country of origin: a decision, a named adult or institution, and accompanied', route: 'return-to-origin', host: 'parent', country: 'VN', asks: ['hand-over-decision', 'named-adult-or-institution', 'return-plan'], ground: /DT&V.*B8\/6/ },
];

describe('the routes, row by row against the public texts', () => {
  it.each(table)('$says', ({ route, host, country, asks, mayAdd = [], ground }) => {
    expect(mayChooseRoute(route, country, host, rules)).toEqual([]);
    expect([...documentsFor(route, country, rules)].sort()).toEqual([...asks].sort());
    expect(optionalDocumentsFor(route, rules)).toEqual(mayAdd);
    expect(nl.laws[rules.transfer.routes[route].ground]).toMatch(ground);
  });
  it('every route that can be chosen has a row', () => expect(new Set(table.map(({ route }) => route))).toEqual(new Set(routes)));
  it('the countries: the EU without Denmark, the Hague states, and neither', () => {
    expect(['DE', 'IE', 'DK', 'GB', 'MA', 'TR', 'CH', 'VN', 'ER', 'unknown'].map((country) => legalAreaOf(country, rules.countries))).toEqual(['brussels', 'brussels', 'hague', 'hague', 'hague', 'hague', 'hague', 'neither', 'neither', 'unknown']);
  });
  it('the consent of the court for going abroad is asked of every placement, and a lawyer has to confirm it', () => {
    for (const route of ['placement-abroad', 'placement-with-parent-abroad'] as const) expect(documentsFor(route, 'DE', rules)).toContain('court-consent-abroad');
    expect(rules.transfer.documents['court-consent-abroad']).toMatchObject({ ground: 'court-consent-abroad', confirm: true });
    expect(nl.laws['court-consent-abroad']).toMatch(/1:306.*1:302 lid 4/);
  });
  it('a request by Nidos needs no lawyer and no fee', () => expect(nl.laws[rules.transfer.documents['court-request'].ground]).toBe('1:283 BW: zonder advocaat en zonder griffierecht'));
  it('the report about a parent says both what the law asks: the interest of the child, and that the parent is durably able', () => expect(nl.transfers.documents['parent-able-report']).toMatch(/belang van het kind.*blijvend/));
  it('no ground is named that no rule uses, besides those of notices and dossiers', () => {
    const used = new Set([...Object.values(rules.transfer.routes), ...Object.values(rules.transfer.documents)].map(({ ground }) => ground));
    expect(lawCodes.filter((code) => !used.has(code))).toEqual(['gdpr-public-task', 'gdpr-vital-interest', 'gdpr-legal-duty', 'guardian-task', 'trafficking-act']);
  });
});
