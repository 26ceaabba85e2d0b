import type { KnownOrNot } from '../../fields/kinds';
import type { AgeDecisionCode, AgeQuestionCode } from '../../minors/age-questions';
import type { InspectionOutcome, InspectionView, MedicalTest, NotInspectedReason } from '../../minors/age-inspection';
import type { Build } from '../../minors/description';
import type { EurodacState, RegisteredAs } from '../../minors/eurodac';
import type { BirthDateSource, NationalitySource, Sex } from '../../minors/identity';
import type { NameKind } from '../../minors/names';
import type { NumberKind, VNumberDoubt } from '../../minors/numbers';
import type { ObjectionState, ObjectionSubject } from '../../minors/objection';
import type { StaySource } from '../../minors/stay';

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
  nameKinds: {
    stated: 'Zelf genoemd', 'on-document': 'Op een document', 'registered-elsewhere': 'Elders geregistreerd', earlier: 'Eerdere naam', alias: 'Alias', nickname: 'Roepnaam',
  } satisfies Record<NameKind, string>,
  numberKinds: {
    police: 'Politienummer', 'court-case': 'Zaaknummer rechtbank', 'immigration-case': 'Zaaknummer IND', coa: 'Nummer COA', document: 'Documentnummer',
    'other-member-state': 'Nummer andere lidstaat', other: 'Ander nummer',
  } satisfies Record<NumberKind, string>,
  nationalitySources: {
    document: 'Document', embassy: 'Ambassade', 'language-analysis': 'Taalanalyse', 'immigration-service': 'Besluit IND', 'other-member-state': 'Andere lidstaat', court: 'Rechter',
  } satisfies Record<NationalitySource, string>,
  builds: { slim: 'Slank', average: 'Gemiddeld', sturdy: 'Stevig' } satisfies Record<Build, string>,
  registeredAs: { minor: 'als minderjarige', adult: 'als meerderjarige', unknown: 'onbekend als wat' } satisfies Record<RegisteredAs, string>,
  registeredAsAnswers: { minor: 'Minderjarig', adult: 'Meerderjarig', unknown: 'Onbekend' } satisfies Record<RegisteredAs, string>,
  eurodacStates: { unknown: 'Onbekend', 'no-hit': 'Geen treffer', hit: 'Treffer' } satisfies Record<EurodacState, string>,
  bornOn: (about: { day: string }): string => `geboren ${about.day}`,
  decidedOn: (about: { day: string }): string => `beslist ${about.day}`,
  objectionSubjects: {
    'established-birth-date': 'Vastgestelde geboortedatum', 'age-inspection': 'Leeftijdsschouw', 'medical-test': 'Medisch leeftijdsonderzoek',
    'registration-elsewhere': 'Registratie in andere lidstaat', nationality: 'Nationaliteit', other: 'Iets anders',
  } satisfies Record<ObjectionSubject, string>,
  objectionStates: { prepared: 'In voorbereiding', pending: 'Ingediend', upheld: 'Gegrond', rejected: 'Ongegrond', withdrawn: 'Ingetrokken' } satisfies Record<ObjectionState, string>,
  staySources: {
    youth: 'De jongere', document: 'Document', eurodac: 'Eurodac', 'other-member-state': 'Andere lidstaat', family: 'Familie', professional: 'Hulpverlener of instelling', other: 'Anders',
  } satisfies Record<StaySource, string>,
  stayAsylum: { yes: 'asiel gevraagd', no: 'geen asiel gevraagd', unknown: 'asiel onbekend' } satisfies Record<KnownOrNot, string>,
  noPeriod: 'periode onbekend',
  ageQuestions: {
    'test-at-least-20': () => 'Het medisch onderzoek zegt: minstens 20 jaar.',
    'adult-by-both': () => 'IND en AVIM zagen allebei een meerderjarige.',
    'inspection-not-clear': () => 'IND en AVIM waren niet allebei zeker.',
    'adult-elsewhere': (about: { countries: string }) => `Elders als meerderjarige geregistreerd: ${about.countries}.`,
    'assigned-date': () => 'De vastgestelde datum is 1 januari of 1 juli. Zo’n dag wordt vaak toegekend. Waar komt hij vandaan?',
  } satisfies Record<AgeQuestionCode, (about: { countries: string }) => string>,
  ageDecisions: {
    'stated-stands': 'De gestelde leeftijd houden we aan', 'established-stands': 'De vastgestelde datum houden we aan', 'date-changes': 'De vastgestelde datum wordt aangepast', 'ask-more': 'Eerst meer uitzoeken',
  } satisfies Record<AgeDecisionCode, string>,
  nothingByItself: 'Er verandert niets vanzelf. U beslist en schrijft waarom.',
  eighteen: (about: { from: string; to: string }): string => (about.from === about.to ? `18 jaar op ${about.from}` : `18 jaar tussen ${about.from} en ${about.to}`),
  neverOnNameAlone: 'Een naam is geen bewijs. Vergelijk ook V-nummer en geboortedatum.',
};
