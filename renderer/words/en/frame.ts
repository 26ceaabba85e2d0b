import type { frame as source } from '../nl/frame';

export const frame: typeof source = {
  product: 'Hoede',
  skip: 'Go to the content',
  mainMenu: 'Main menu',
  openMenu: 'Menu',
  menu: {
    today: 'Today',
    caseload: 'Caseload',
    departures: 'Departures',
    notices: 'Police notices',
    figures: 'Figures',
    settings: 'Settings',
  },
  lock: 'Lock',
  lockHelp: 'Lock (Ctrl+L)',
  locking: 'Hoede is locking. Your work is being saved.',
  demo: 'DEMO',
  demoHelp: 'Every minor in this vault is invented.',
  saved: (time) => `Saved at ${time}`,
  saving: 'Saving',
  notSaved: 'Not saved yet. Your text is still here.',
  loading: 'Loading',
  close: 'Close',
  tryAgain: 'Try again',
  toToday: 'Go to Today',
  broken: {
    title: 'This screen has stopped',
    safe: 'What was saved is safe. So is your draft.',
    next: (reference) => `Open the screen again. Does it go wrong again? Then pass on this number: ${reference}.`,
  },
};
