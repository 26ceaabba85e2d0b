import type { today as source } from '../nl/today';

export const today: typeof source = {
  greeting: (part, name) => {
    const hello = { morning: 'Good morning', afternoon: 'Good afternoon', evening: 'Good evening', night: 'Good night' }[part];
    return name === '' ? hello : `${hello}, ${name}`;
  },
  summary: (late, minors) => {
    if (late === 0 && minors === 0) return 'Nothing asks for your attention now.';
    const first = late === 0 ? 'Nothing is late.' : late === 1 ? 'One thing is late.' : `${late} things are late.`;
    const second = minors === 1 ? 'One youth asks for your attention today.' : `${minors} youths ask for your attention today.`;
    return minors === 0 ? first : `${first} ${second}`;
  },
  openDepartures: 'Open departures',
  allClocks: (count) => `All clocks (${count})`,
  openClock: 'Open the clock',
  noDepartures: 'There is no open departure.',
  away: (time) => `Not seen for ${time}.`,
  days: (count) => `${count} days`,
  reportLate: (time) => `The report is ${time} late.`,
  reportDue: (moment) => `Report the disappearance ${moment}.`,
  lastSeen: (where) => `Last seen: ${where}.`,
  otherDepartures: (count) => (count === 1 ? '1 more departure is open' : `${count} more departures are open`),
  look: 'Look at today',
  lookCount: (count) => (count === 1 ? '1 youth' : `${count} youths`),
  nothingToLook: 'Nobody asks for a look.',
  whyThisOrder: 'Why this order?',
  lookOrder: (kinds) => `Hoede adds nothing up. The order of reasons is: ${kinds.join(', ')}. With the same reason the one who waits longest stands first. Who was not found stands above.`,
  lookRule: (version) => `Limits from rule ${version}.`,
  openFile: 'Open the file',
  lookedTitle: 'Did you look?',
  lookedHelp: (count) => `What stands here is then quiet for ${count} days. Something new does come forward.`,
  lookedAct: 'Looked at',
  looked: (count) => `Noted that you looked. This is quiet for ${count} days.`,
  due: {
    lateSince: (moment) => `Late since ${moment}.`,
    today: 'Today.',
    todayBefore: (time) => `Today before ${time}.`,
    tomorrow: 'Tomorrow.',
    tomorrowBefore: (time) => `Tomorrow before ${time}.`,
    on: (moment) => `Before ${moment}.`,
  },
  acts: {
    'report-missing': 'Open the clock',
    'assess-signs': 'Assess signs',
    'team-consult': 'Read the conversation',
    'new-conversation': 'Begin conversation',
    'agreed-follow-up': 'Begin conversation',
    'conversation-reminder': 'Begin conversation',
    'return-talk': 'Begin conversation',
    'judge-destination': 'Open the check',
    'seal-notice': 'Make the notice',
    'ask-police-confirmation': 'Open the notice',
    'go-on-with-transfer': 'Open the transfer',
    'note-outcome': 'Open the appointment',
    'by-hand': 'Open the task',
  },
  first: {
    title: 'This is how to begin',
    about: 'Your vault is still empty. Three steps, in this order.',
    addMinor: 'Add a youth',
    addMinorTitle: 'Add your first youth',
    addMinorWhy: 'Everything begins with a youth: who, where, and which measure.',
    recipients: 'Open recipients',
    recipientsTitle: 'Prepare the police as a recipient',
    recipientsWhy: 'A notice of known destination only goes to a verified key. Do this now, so that there is no haste.',
    settings: 'Open settings',
    settingsTitle: 'Check your own details',
    settingsWhy: 'Your name and number stand in notices to the police.',
  },
};
