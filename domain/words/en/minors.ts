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
  neverOnNameAlone: 'A name is no proof. Compare V-number and birth date too.',
};
