/** Who runs a place. */
export type PlaceRunner = 'coa' | 'nidos' | 'none';

/** What is known of a kind of place. */
export interface PlacementKindRow {
  /** Ages it is meant for, both included; null where there is no rule. A guide for the form, never a block. */
  readonly ages: { readonly min: number; readonly max: number } | null;
  /** The address is secret: only a location code is kept. */
  readonly codeOnly: boolean;
  /** Is this a choice of where the youth lives, so that a standing protected-shelter rule has to be answered? */
  readonly livingPlace: boolean;
  /** Somebody's home: its address is shown when it is asked for, and who looked is journalled. */
  readonly home: boolean;
  /** Who reports a departure from there: COA, or the carer to Nidos. */
  readonly runBy: PlaceRunner;
}

/** Kinds of place. Dutch terms: COL/AC, procesopvang (pol-amv), kleinschalige wooneenheid (kwv), beschermde opvang, opvanggezin, KSO, KWG, KWE. */
export const placementKindTable = {
  'central-reception': { ages: null, codeOnly: false, livingPlace: false, home: false, runBy: 'coa' },
  'process-reception': { ages: { min: 15, max: 17 }, codeOnly: false, livingPlace: true, home: false, runBy: 'coa' },
  'small-unit': { ages: { min: 15, max: 17 }, codeOnly: false, livingPlace: true, home: false, runBy: 'coa' },
  'protected-shelter': { ages: { min: 13, max: 17 }, codeOnly: true, livingPlace: true, home: false, runBy: 'coa' },
  'foster-family': { ages: { min: 0, max: 14 }, codeOnly: false, livingPlace: true, home: true, runBy: 'nidos' },
  'small-scale-reception': { ages: null, codeOnly: false, livingPlace: true, home: false, runBy: 'nidos' },
  'group-home': { ages: null, codeOnly: false, livingPlace: true, home: false, runBy: 'nidos' },
  'small-home': { ages: null, codeOnly: false, livingPlace: true, home: false, runBy: 'nidos' },
  independent: { ages: null, codeOnly: false, livingPlace: true, home: true, runBy: 'none' },
  elsewhere: { ages: null, codeOnly: false, livingPlace: false, home: true, runBy: 'none' },
  transit: { ages: null, codeOnly: false, livingPlace: false, home: false, runBy: 'none' },
} as const satisfies Record<string, PlacementKindRow>;

export type PlacementKind = keyof typeof placementKindTable;

/** Every kind, in the order of the table. */
export const placementKinds = Object.keys(placementKindTable) as [PlacementKind, ...PlacementKind[]];

/** Where somebody in transit can be going: every kind but transit itself. */
export const arrivalKinds = placementKinds.filter((kind) => kind !== 'transit') as [Exclude<PlacementKind, 'transit'>, ...Exclude<PlacementKind, 'transit'>[]];

/** The row of a kind. */
export const placementKindRow = (kind: PlacementKind): PlacementKindRow => placementKindTable[kind];
