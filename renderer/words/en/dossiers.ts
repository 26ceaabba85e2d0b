import type { dossiers as nl } from '../nl/dossiers';

/** Words of the panel that prints the transfer dossier. */
export const dossiers: typeof nl = {
  title: 'Make the dossier',
  about: 'The dossier is a readable file (PDF). You choose where it goes. Give it to the receiver only.',
  receiver: 'For whom is the dossier?',
  receiverHelp: 'Name and organisation. They stand on the dossier.',
  act: 'Make the dossier',
  printing: 'The dossier is being made. This takes a moment.',
  done: 'The dossier was made.',
  file: 'File',
  pages: 'Pages',
  copy: 'Copy',
  checkCode: 'Check code',
  checkHelp: 'The same code stands on every page.',
  again: 'Make another copy',
  earlier: 'Made before',
  earlierLine: (copy, receiver, when) => `Copy ${copy}, for ${receiver}, ${when}`,
};
