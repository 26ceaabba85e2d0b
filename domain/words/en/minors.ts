import type { minors as nlMinors } from '../nl/minors';

/** The words about who a youth is, in English. */
export const minors: typeof nlMinors = {
  sexes: { female: 'Female', male: 'Male', other: 'Other', unknown: 'Not established' },
  knownOrNot: { yes: 'Yes', no: 'No', unknown: 'Unknown' },
  asylum: { yes: 'Request made', no: 'No request', unknown: 'Unknown' },
  statedAge: 'Stated age',
  establishedAge: 'Established age',
  notEstablished: 'Not established',
  age: (about) => (about.min === about.max ? `${about.min} years` : `${about.min} to ${about.max} years`),
  statedOnly: 'As told by the youth',
  birthDateSources: {
    document: 'Document',
    'age-inspection': 'Age inspection',
    'medical-test': 'Medical age test',
    'other-member-state': 'Other member state',
    court: 'Court',
  },
  assignedDate: 'This day is often assigned after a test. Ask where it comes from.',
  vNumberDoubts: { 'not-ten-digits': 'A V-number usually has ten digits. Check the number. You can still save it.' },
  vNumberUnknown: 'V-number unknown',
  inspection: { 'not-done': 'Age inspection not done', done: 'Age inspection done' },
  notInspectedReasons: {
    'no-asylum-application': 'No asylum request',
    'not-yet': 'Not done yet',
    'age-not-in-doubt': 'No doubt about the age',
    other: 'Another reason',
  },
  inspectionViews: { 'evident-minor': 'Evident minor', 'evident-adult': 'Evident adult', doubt: 'Doubt', unknown: 'Unknown' },
  inspectionOutcomes: {
    'stated-age-stands': 'IND and AVIM see a minor. The stated age stands.',
    'adult-by-both': 'IND and AVIM see an adult. Nothing changes by itself. Speak with the lawyer.',
    'look-at-other-states-then-test': 'IND and AVIM are not both sure. Other member states are looked at first, then a medical test may follow. Nothing changes by itself.',
  },
  medicalTests: { 'not-done': 'Not done', running: 'Under way', 'adulthood-not-shown': 'Adulthood not shown', 'at-least-20': 'At least 20 years' },
  nameKinds: {
    stated: 'Told by the youth', 'on-document': 'On a document', 'registered-elsewhere': 'Registered elsewhere', earlier: 'Earlier name', alias: 'Alias', nickname: 'Nickname',
  },
  numberKinds: {
    police: 'Police number', 'court-case': 'Court case number', 'immigration-case': 'IND case number', coa: 'COA number', document: 'Document number',
    'other-member-state': 'Number of another member state', other: 'Other number',
  },
  nationalitySources: {
    document: 'Document', embassy: 'Embassy', 'language-analysis': 'Language analysis', 'immigration-service': 'Decision of the IND', 'other-member-state': 'Other member state', court: 'Court',
  },
  builds: { slim: 'Slim', average: 'Average', sturdy: 'Sturdy' },
  registeredAs: { minor: 'as a minor', adult: 'as an adult', unknown: 'not known as what' },
  registeredAsAnswers: { minor: 'Minor', adult: 'Adult', unknown: 'Unknown' },
  eurodacStates: { unknown: 'Unknown', 'no-hit': 'No hit', hit: 'Hit' },
  bornOn: (about) => `born ${about.day}`,
  decidedOn: (about) => `decided ${about.day}`,
  objectionSubjects: {
    'established-birth-date': 'Established birth date', 'age-inspection': 'Age inspection', 'medical-test': 'Medical age test',
    'registration-elsewhere': 'Registration in another member state', nationality: 'Nationality', other: 'Something else',
  },
  objectionStates: { prepared: 'Being prepared', pending: 'Lodged', upheld: 'Upheld', rejected: 'Rejected', withdrawn: 'Withdrawn' },
  staySources: {
    youth: 'The youth', document: 'Document', eurodac: 'Eurodac', 'other-member-state': 'Other member state', family: 'Family', professional: 'Care worker or institution', other: 'Other',
  },
  stayAsylum: { yes: 'asylum requested', no: 'no asylum requested', unknown: 'asylum unknown' },
  noPeriod: 'period unknown',
  ageQuestions: {
    'test-at-least-20': () => 'The medical test says: at least 20 years.',
    'adult-by-both': () => 'IND and AVIM both saw an adult.',
    'inspection-not-clear': () => 'IND and AVIM were not both sure.',
    'adult-elsewhere': (about) => `Registered as an adult elsewhere: ${about.countries}.`,
    'assigned-date': () => 'The established date is 1 January or 1 July. Such a day is often assigned. Where does it come from?',
  },
  ageDecisions: {
    'stated-stands': 'We keep to the stated age', 'established-stands': 'We keep to the established date', 'date-changes': 'The established date is changed', 'ask-more': 'Find out more first',
  },
  nothingByItself: 'Nothing changes by itself. You decide and write why.',
  eighteen: (about) => (about.from === about.to ? `18 on ${about.from}` : `18 between ${about.from} and ${about.to}`),
  neverOnNameAlone: 'A name is no proof. Compare V-number and birth date too.',
};
