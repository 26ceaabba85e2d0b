import type { DocumentCode, Route } from '../transfers/routes';
import { plainDate, type PlainDate } from '../shared/plain-date';
import type { LawCode } from './laws';

/** Who makes or gives a document. */
export const documentIssuers = ['guardian', 'court', 'central-authority', 'new-guardian', 'host', 'receiving-authority', 'landesjugendamt', 'foreign-affairs', 'ind', 'ind-or-dtv', 'dtv'] as const;
export type DocumentIssuer = (typeof documentIssuers)[number];

/** A document: who gives it, on which legal ground, and whether a lawyer still has to confirm that it is asked here. */
export interface DocumentRule {
  readonly issuer: DocumentIssuer;
  readonly ground: LawCode;
  readonly confirm: boolean;
}

/** A route: its legal ground, what it asks, what may be added, and whether it leads abroad. */
export interface RouteRule {
  readonly ground: LawCode;
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

const by = (issuer: DocumentIssuer, ground: LawCode, confirm = false): DocumentRule => ({ issuer, ground, confirm });

const versions: readonly TransferRules[] = [
  {
    version: 'transfer-2026-11',
    validFrom: plainDate('2022-08-01'), // from this day Brussels II-ter applies
    source: 'BW Boek 1 (text of 2017), Uitvoeringswet internationale kinderbescherming art. 9, Regulation (EU) 2019/1111 art. 82, e-Justice on Germany; the rest general knowledge',
    routes: {
      'to-parent': { ground: 'authority-to-parent', documents: ['court-request', 'parent-able-report'], optional: [], abroad: 'either' },
      'to-other-guardian': { ground: 'guardian-replaced', documents: ['willingness-statement', 'interest-of-child', 'court-request'], optional: ['suitability-report'], abroad: 'either' },
      'placement-abroad': {
        ground: 'placement-abroad',
        documents: ['central-authority-request', 'child-report', 'host-consent', 'receiving-state-consent', 'proof-of-residence-right', 'court-consent-abroad'],
        optional: ['suitability-report'], abroad: 'yes',
      },
      'placement-with-parent-abroad': {
        ground: 'placement-with-parent', documents: ['court-request', 'parent-able-report', 'court-consent-abroad'], optional: [], abroad: 'yes',
      },
      dublin: {
        ground: 'dublin', documents: ['hand-over-decision', 'acceptance-by-member-state', 'named-adult-or-institution'], optional: [], abroad: 'yes',
      },
      'family-reunion': {
        ground: 'family-reunion', documents: ['family-reunion-decision', 'named-adult-or-institution', 'proof-of-residence-right'], optional: [], abroad: 'yes',
      },
      // one route until it was split in two; no new transfer takes it
      'dublin-or-family-reunion': { ground: 'dublin-or-family-reunion', documents: ['hand-over-decision', 'named-adult-or-institution'], optional: [], abroad: 'yes' },
      'return-to-origin': { ground: 'return-to-origin', documents: ['hand-over-decision', 'named-adult-or-institution', 'return-plan'], optional: [], abroad: 'yes' },
    },
    documents: {
      'court-request': by('guardian', 'court-without-lawyer'),
      'parent-able-report': by('guardian', 'parent-able'),
      'willingness-statement': by('new-guardian', 'willingness'),
      'interest-of-child': by('guardian', 'interest-of-child'),
      'central-authority-request': by('guardian', 'child-protection-act'),
      'child-report': by('guardian', 'child-report'),
      'host-consent': by('host', 'child-protection-act'),
      'suitability-report': by('receiving-authority', 'child-protection-act'),
      'receiving-state-consent': by('receiving-authority', 'receiving-consent'),
      'landesjugendamt-consent': by('landesjugendamt', 'german-consent', true),
      'proof-of-residence-right': by('receiving-authority', 'child-protection-act'),
      'court-consent-abroad': by('court', 'court-consent-abroad', true),
      'foreign-affairs-route': by('foreign-affairs', 'no-treaty', true),
      'hand-over-decision': by('ind-or-dtv', 'transfer-decision', true),
      'acceptance-by-member-state': by('receiving-authority', 'acceptance', true),
      'family-reunion-decision': by('receiving-authority', 'family-decision', true),
      'named-adult-or-institution': by('receiving-authority', 'named-receiver', true),
      'return-plan': by('dtv', 'accompanied-return', true),
    },
  },
];

/** The rules in force on a day. Days before the first version get the first version. */
export const transferRulesOn = (day: PlainDate): TransferRules => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;

/** The rules of a version; undefined when no such version is known. */
export const transferRulesOf = (version: string): TransferRules | undefined => versions.find((one) => one.version === version);
