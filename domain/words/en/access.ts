import type { access as source } from '../nl/access';

/** The words of access to the file, in English. The copy speaks to the youth. */
export const access: typeof source = {
  askers: { youth: 'The youth', parent: 'A parent with authority', 'other-representative': 'Another legal representative', lawyer: 'The lawyer' },
  wishes: { see: 'To look in', copy: 'A copy', 'see-and-copy': 'To look in and a copy' },
  identityChecks: { 'known-in-person': 'I know this person', 'identity-document': 'Identity document seen', 'proof-of-authority': 'Proof of authority seen', 'not-yet': 'Not checked yet' },
  decisions: { granted: 'Granted', partly: 'Granted in part', refused: 'Refused' },
  grounds: {
    'privacy-of-others': 'It is about somebody else (Jeugdwet 7.3.10)', 'not-able-to-weigh': 'The youth cannot oversee this yet (Jeugdwet 7.3.15)',
    'interest-of-youth': 'It does not fit good care for the youth (Jeugdwet 7.3.15)', safety: 'The safety of the youth or of somebody else (UAVG 41)', investigation: 'A criminal investigation that runs (UAVG 41)',
  },
  parts: {
    identity: 'Who you are', guardianship: 'Your guardian and the court', stay: 'Where you lived', voice: 'What you say yourself', network: 'People you know', talks: 'Talks with your guardian', notes: 'Notes',
    signs: 'Signs', shelter: 'Protected shelter', departure: 'When you were away', route: 'Transfer to another guardian', police: 'Police',
  },
  intros: {
    identity: 'What you said and what was established stand side by side.', guardianship: 'Who decides about you, and since when.', stay: 'The places where you lived. The place of protected shelter is secret.',
    voice: 'These are your words. Nobody changed them.', network: 'Names and numbers of others are masked.', talks: 'What you said, and apart from that what your guardian thought.', notes: 'What else your guardian wrote down.',
    signs: 'Signs prove nothing. What is about somebody else is not here.', shelter: 'Why protected shelter was proposed, and how it went.', departure: 'What happened when you were not there.',
    route: 'What was asked and decided about another guardian.', police: 'Only numbers and days. You can ask the police for their answers.',
  },
  masks: {
    name: "[somebody else's name]", phone: "[somebody else's telephone number]", email: "[somebody else's e-mail address]", account: "[somebody else's account]", address: "[somebody else's address]",
    shelter: '[place of protected shelter]', word: '[masked]',
  },
  maskKinds: {
    name: 'Name of somebody else', phone: 'Telephone number of somebody else', email: 'E-mail address of somebody else', account: 'Account of somebody else', address: 'Address of somebody else', shelter: 'Place of protected shelter',
    word: 'Masked by the guardian',
  },
  maskReasons: {
    name: 'because this is about somebody else.', phone: 'because this is of somebody else.', email: 'because this is of somebody else.', account: 'because this is of somebody else.', address: 'because somebody else lives there.',
    shelter: 'because that place is secret and others have to be safe there too.', word: 'because this says too much about somebody else.',
  },
  ruleNote: (about) => `Decide within ${about.weeks} weeks. Source: ${about.source}. Have a lawyer confirm this.`,
  paper: {
    title: 'Copy of your file', lead: 'This is what Nidos wrote down about you. Is something not clear? Ask your guardian or your lawyer.', leadOther: 'This is what Nidos wrote down about the youth.',
    about: 'About this copy', asked: 'Asked on', by: 'Asked by', decided: 'Signs: what was decided', seen: 'Signs: what was seen or said', decision: 'Decision', made: 'Made on', copy: 'Copy', nothing: 'Nothing is recorded about this.',
    rows: {
      mode: 'How', language: 'Language', present: 'Who were there', topics: 'About what', ownWords: 'What you said', reading: 'What your guardian thought', understanding: 'Did you understand?', material: 'What you were given',
      risk: 'How big did your guardian think the risk was?', agreements: 'Agreements', proposedOn: 'Proposed on', ground: 'Ground', reason: 'Why',
    },
    standsNow: 'Stands now', talk: (on) => `Talk on ${on.when}`, because: (on) => `because: ${on.reason}`,
    masked: 'What is masked', maskedLead: 'The file also holds data of others. We took those out. In that place the brackets say what stood there.', maskedNone: 'Nothing is masked.',
    heads: { what: 'What', times: 'How often', why: 'Why' },
    rights: 'What you can do',
    rightsLines: [
      'Is something wrong? Ask your guardian to correct it. The old text is kept.', 'Do you want to say something yourself? You may add a statement, in your own language.',
      'Do you disagree with what is masked or left out? Ask your lawyer for help. You can also complain to Nidos or to the data protection authority.',
    ],
    keep: 'Keep this copy in a safe place. It holds personal things.',
  },
};
