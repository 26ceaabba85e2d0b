import type { DocumentCode, Route } from '../transfers/routes';
import { plainDate, type PlainDate } from '../shared/plain-date';

/** Who makes or gives a document. */
export const documentIssuers = ['guardian', 'court', 'central-authority', 'new-guardian', 'host', 'receiving-authority', 'landesjugendamt', 'foreign-affairs', 'ind', 'ind-or-dtv', 'dtv'] as const;
export type DocumentIssuer = (typeof documentIssuers)[number];

/** A document: who gives it, on which legal ground, and whether a lawyer still has to confirm that it is asked here. */
export interface DocumentRule {
  readonly issuer: DocumentIssuer;
  readonly ground: string;
  readonly confirm: boolean;
}

/** A route: its legal ground, what it asks, what may be added, and whether it leads abroad. */
export interface RouteRule {
  readonly ground: string;
  readonly documents: readonly DocumentCode[];
  readonly optional: readonly DocumentCode[];
  readonly abroad: 'yes' | 'either';
}

/** Routes and documents as dated data. Grounds come from public texts and must be confirmed by a lawyer before use. */
export interface TransferRules {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  readonly routes: Readonly<Record<Route, RouteRule>>;
  readonly documents: Readonly<Record<DocumentCode, DocumentRule>>;
}

const placement = 'art. 33 Haags Kinderbeschermingsverdrag 1996, art. 82 Brussel II-ter, art. 9 Uitvoeringswet internationale kinderbescherming';
const by = (issuer: DocumentIssuer, ground: string, confirm = false): DocumentRule => ({ issuer, ground, confirm });

const versions: readonly TransferRules[] = [
  {
    version: 'transfer-2026-11',
    validFrom: plainDate('2022-08-01'), // from this day Brussels II-ter applies
    source: 'BW Boek 1 (text of 2017), Uitvoeringswet internationale kinderbescherming art. 9, Regulation (EU) 2019/1111 art. 82, e-Justice on Germany; the rest general knowledge',
    routes: {
      'to-parent': { ground: '1:253q lid 5, 1:253r lid 2 en 1:277 BW', documents: ['court-request', 'parent-able-report'], optional: [], abroad: 'either' },
      'to-other-guardian': { ground: '1:322 lid 1 onder c, 1:280 BW', documents: ['willingness-statement', 'interest-of-child', 'court-request'], optional: ['suitability-report'], abroad: 'either' },
      'placement-abroad': {
        ground: placement,
        documents: ['central-authority-request', 'child-report', 'host-consent', 'receiving-state-consent', 'proof-of-residence-right', 'court-consent-abroad'],
        optional: ['suitability-report'], abroad: 'yes',
      },
      'placement-with-parent-abroad': {
        ground: 'art. 82 lid 1 Brussel II-ter (geen instemming nodig bij een ouder)', documents: ['court-request', 'parent-able-report', 'court-consent-abroad'], optional: [], abroad: 'yes',
      },
      dublin: {
        ground: 'Dublin III-verordening art. 8; vanaf juni 2026 Verordening (EU) 2024/1351 (AMMR)', documents: ['hand-over-decision', 'acceptance-by-member-state', 'named-adult-or-institution'], optional: [], abroad: 'yes',
      },
      'family-reunion': {
        ground: 'Richtlijn 2003/86/EG art. 10 lid 3 of het recht van het land van het gezin', documents: ['family-reunion-decision', 'named-adult-or-institution', 'proof-of-residence-right'], optional: [], abroad: 'yes',
      },
      // one route until it was split in two; no new transfer takes it
      'dublin-or-family-reunion': { ground: 'Dublin- of AMMR-verordening; besluit IND', documents: ['hand-over-decision', 'named-adult-or-institution'], optional: [], abroad: 'yes' },
      'return-to-origin': { ground: 'besluit DT&V; Vc 2000 B8/6', documents: ['hand-over-decision', 'named-adult-or-institution', 'return-plan'], optional: [], abroad: 'yes' },
    },
    documents: {
      'court-request': by('guardian', '1:283 BW: zonder advocaat en zonder griffierecht'),
      'parent-able-report': by('guardian', '1:277 BW'),
      'willingness-statement': by('new-guardian', '1:280 en 1:322 BW'),
      'interest-of-child': by('guardian', '1:322 lid 1 onder c BW'),
      'central-authority-request': by('guardian', 'art. 9 Uitvoeringswet internationale kinderbescherming'),
      'child-report': by('guardian', 'art. 33 HKV 1996, art. 82 Brussel II-ter'),
      'host-consent': by('host', 'art. 9 Uitvoeringswet internationale kinderbescherming'),
      'suitability-report': by('receiving-authority', 'art. 9 Uitvoeringswet internationale kinderbescherming'),
      'receiving-state-consent': by('receiving-authority', 'art. 33 lid 2 HKV 1996, art. 82 lid 1 Brussel II-ter'),
      'landesjugendamt-consent': by('landesjugendamt', 'art. 82 Brussel II-ter, zoals Duitsland het uitvoert', true),
      'proof-of-residence-right': by('receiving-authority', 'art. 9 Uitvoeringswet internationale kinderbescherming'),
      'court-consent-abroad': by('court', '1:306 BW; geschreven voor een GI, 1:302 lid 4 noemt het artikel niet voor Nidos', true),
      'foreign-affairs-route': by('foreign-affairs', 'geen verdrag: de Centrale autoriteit vraagt via Buitenlandse Zaken', true),
      'hand-over-decision': by('ind-or-dtv', 'overdrachtsbesluit', true),
      'acceptance-by-member-state': by('receiving-authority', 'aanvaarding van de overname', true),
      'family-reunion-decision': by('receiving-authority', 'beslissing of visum van het land van het gezin', true),
      'named-adult-or-institution': by('receiving-authority', 'overdracht aan een genoemde volwassene of instelling', true),
      'return-plan': by('dtv', 'begeleide terugkeer; Vc 2000 B8/6', true),
    },
  },
];

/** The rules in force on a day. Days before the first version get the first version. */
export const transferRulesOn = (day: PlainDate): TransferRules => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;

/** The newest rules: what a transfer that is worked on now has to follow. */
export const newestTransferRules: TransferRules = versions.at(-1)!;
