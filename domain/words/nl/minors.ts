import type { KnownOrNot } from '../../fields/kinds';
import type { InspectionOutcome, InspectionView, MedicalTest, NotInspectedReason } from '../../minors/age-inspection';
import type { BirthDateSource, Sex } from '../../minors/identity';
import type { VNumberDoubt } from '../../minors/numbers';

/** The words about who a youth is. An unknown is an answer. */
export const minors = {
  sexes: { female: 'Vrouw', male: 'Man', other: 'Anders', unknown: 'Niet vastgesteld' } satisfies Record<Sex, string>,
  knownOrNot: { yes: 'Ja', no: 'Nee', unknown: 'Onbekend' } satisfies Record<KnownOrNot, string>,
  asylum: { yes: 'Aanvraag gedaan', no: 'Geen aanvraag', unknown: 'Onbekend' } satisfies Record<KnownOrNot, string>,
  statedAge: 'Gestelde leeftijd',
  establishedAge: 'Vastgestelde leeftijd',
  notEstablished: 'Niet vastgesteld',
  age: (about: { min: number; max: number }): string => (about.min === about.max ? `${about.min} jaar` : `${about.min} tot ${about.max} jaar`),
  statedOnly: 'Volgens de jongere zelf',
  birthDateSources: {
    document: 'Document',
    'age-inspection': 'Leeftijdsschouw',
    'medical-test': 'Medisch leeftijdsonderzoek',
    'other-member-state': 'Andere lidstaat',
    court: 'Rechter',
  } satisfies Record<BirthDateSource, string>,
  assignedDate: 'Deze dag wordt vaak toegekend na een onderzoek. Vraag na waar de dag vandaan komt.',
  vNumberDoubts: { 'not-ten-digits': 'Een V-nummer heeft meestal tien cijfers. Controleer het nummer. Bewaren kan wel.' } satisfies Record<VNumberDoubt, string>,
  vNumberUnknown: 'V-nummer onbekend',
  inspection: { 'not-done': 'Schouw niet uitgevoerd', done: 'Schouw uitgevoerd' },
  notInspectedReasons: {
    'no-asylum-application': 'Geen asielaanvraag',
    'not-yet': 'Nog niet gedaan',
    'age-not-in-doubt': 'Geen twijfel over de leeftijd',
    other: 'Andere reden',
  } satisfies Record<NotInspectedReason, string>,
  inspectionViews: {
    'evident-minor': 'Evident minderjarig',
    'evident-adult': 'Evident meerderjarig',
    doubt: 'Twijfel',
    unknown: 'Onbekend',
  } satisfies Record<InspectionView, string>,
  inspectionOutcomes: {
    'stated-age-stands': 'IND en AVIM zien een minderjarige. De gestelde leeftijd blijft.',
    'adult-by-both': 'IND en AVIM zien een meerderjarige. Er verandert niets vanzelf. Spreek met de advocaat.',
    'look-at-other-states-then-test': 'IND en AVIM zijn niet allebei zeker. Eerst wordt gekeken naar andere lidstaten, daarna kan een medisch onderzoek volgen. Er verandert niets vanzelf.',
  } satisfies Record<InspectionOutcome, string>,
  medicalTests: {
    'not-done': 'Niet gedaan',
    running: 'Loopt',
    'adulthood-not-shown': 'Meerderjarigheid niet aangetoond',
    'at-least-20': 'Minstens 20 jaar',
  } satisfies Record<MedicalTest, string>,
  neverOnNameAlone: 'Een naam is geen bewijs. Vergelijk ook V-nummer en geboortedatum.',
};
