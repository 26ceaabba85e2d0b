import type { ClosingReason } from '../../minors/closing';
import type { FileStanding } from '../../minors/file-registry';
import type { ResemblanceGround, ResemblanceStrength } from '../../minors/resemblance';
import type { RetentionGround } from '../../minors/retention';

/** The words about the file of a youth itself: alike, merged, closed, kept. */
export const files = {
  backup: 'Reservekopie van Hoede',
  grounds: {
    'same-v-number': 'zelfde V-nummer',
    'same-name': 'zelfde naam',
    'name-sounds-alike': 'naam klinkt gelijk',
    'birth-date-fits': 'geboortedatum past',
    'other-v-number': 'ander V-nummer',
    'birth-date-differs': 'andere geboortedatum',
  } satisfies Record<ResemblanceGround, string>,
  strengths: {
    strong: 'Lijkt sterk',
    likely: 'Lijkt',
    weak: 'Lijkt weinig',
  } satisfies Record<ResemblanceStrength, string>,
  nameAlone: 'Alleen de naam lijkt. Dat zegt niets.',
  standings: { open: 'Open', closed: 'Gesloten', merged: 'Samengevoegd' } satisfies Record<FileStanding, string>,
  closingReasons: {
    'guardianship-ended': 'De voogdij is geëindigd',
    'transfer-ended': 'De voogdij is overgedragen',
    majority: 'De jongere is meerderjarig',
    death: 'De jongere is overleden',
    'other-guardian': 'Een andere voogd neemt het over',
    'opened-by-mistake': 'Het dossier is per vergissing geopend',
  } satisfies Record<ClosingReason, string>,
  retentionGrounds: {
    'youth-help': 'Termijn voor jeugdhulp',
    guardianship: 'Termijn voor een dossier met voogdij',
  } satisfies Record<RetentionGround, string>,
  retention: (about: { years: number; ground: RetentionGround }): string =>
    about.ground === 'guardianship' ? `${about.years} jaar na de laatst mogelijke dag van meerderjarigheid.` : `${about.years} jaar na de laatste wijziging.`,
};
