import type { RecordChange } from '../../minors/former-version';
import type { CourseRemark } from '../../placements/placement-course';
import type { PlacementIndicator } from '../../placements/placement';
import type { PlacementKind, PlacementKindRow } from '../../placements/placement-kinds';
import type { ShelterGround, ShelterStatus } from '../../placements/shelter';
import type { ShelterMove } from '../../placements/shelter-moves';

/** The words of where a youth lives, and of protected shelter. */
export const placements = {
  kinds: {
    'central-reception': 'Aanmeldcentrum of centrale opvang (AC/COL)',
    'process-reception': 'Procesopvang (pol-amv)',
    'small-unit': 'Kleine woonvoorziening COA (kwv)',
    'protected-shelter': 'Beschermde opvang (BO)',
    'foster-family': 'Opvanggezin',
    'small-scale-reception': 'Kleinschalige opvang Nidos (KSO)',
    'group-home': 'Kinderwoongroep (KWG)',
    'small-home': 'Kleine wooneenheid (KWE)',
    independent: 'Zelfstandig',
    elsewhere: 'Elders',
    transit: 'Onderweg tussen twee plaatsen',
  } satisfies Record<PlacementKind, string>,
  runBy: { coa: 'COA', nidos: 'Nidos', none: 'Niemand van COA of Nidos' } satisfies Record<PlacementKindRow['runBy'], string>,
  indicators: { nidos: 'Nidos', avim: 'AVIM', coa: 'COA', court: 'Rechter', other: 'Iemand anders' } satisfies Record<PlacementIndicator, string>,
  since: (about: { day: string }): string => `sinds ${about.day}`,
  underWay: 'Onderweg',
  arrival: (about: { moment: string }): string => `aankomst ${about.moment}`,
  arrivalPassed: (about: { moment: string }): string => `aankomst was ${about.moment}`,
  arrivalUnknown: 'nog geen aankomst afgesproken',
  changes: {
    ended: 'Einde genoteerd', 'ended-by-next': 'Geëindigd door de volgende plaatsing', corrected: 'Verbeterd', withdrawn: 'Ingetrokken', 'motive-given': 'Reden genoteerd om van de standaard af te wijken', resumed: 'Loopt weer',
  } satisfies Record<RecordChange, string>,
  remarks: {
    gap: (about: { from: string; until: string }): string => `Van ${about.from} tot ${about.until} is geen plaats genoteerd.`,
    'no-place-since': (about: { from: string }): string => `Sinds ${about.from} is geen plaats genoteerd.`,
    overlap: (about: { from: string; until: string }): string => `Van ${about.from} tot ${about.until} staan twee plaatsen tegelijk genoteerd.`,
    'overlap-now': (about: { from: string }): string => `Sinds ${about.from} staan twee plaatsen tegelijk genoteerd.`,
  } satisfies Record<CourseRemark['kind'], (about: never) => string>,
  addressSecret: 'Het adres is geheim. Alleen de code staat hier.',
  ageGuide: (about: { min: number; max: number }): string =>
    about.min === 0 ? `Meestal voor kinderen tot en met ${about.max} jaar.` : `Meestal voor jongeren van ${about.min} tot en met ${about.max} jaar.`,
  shelterStatuses: {
    proposed: 'Voorgesteld',
    indicated: 'Geïndiceerd door Nidos',
    asked: 'Gevraagd aan COA',
    placed: 'Geplaatst',
    refused: 'Afgewezen door COA',
    withdrawn: 'Ingetrokken',
  } satisfies Record<ShelterStatus, string>,
  shelterMoves: {
    indicate: 'Noteer de indicatie',
    ask: 'Vraag COA om plaats',
    place: 'Noteer de plaatsing',
    refuse: 'Noteer de afwijzing',
    withdraw: 'Trek het voorstel in',
  } satisfies Record<ShelterMove, string>,
  shelterGrounds: {
    'real-suspicion': 'Reëel vermoeden, en bescherming is hier nodig',
    'early-departure': 'Vermoeden van vroeg vertrek of een verdachte situatie',
    'standing-rule': 'Standaard bij nationaliteit',
  } satisfies Record<ShelterGround, string>,
  shelterAdvisers: { avim: 'AVIM', nidos: 'Nidos' },
  standingRule: (about: { day: string }): string => `Standaard bij nationaliteit, regel van ${about.day}. Dit is geen bewijs. Controleer of de regel nog geldt.`,
  standingRuleOverride: 'Kiest u een andere plaats? Schrijf waarom.',
};
