import type { TaskKind } from '../../tasks/task';
import { taskReasons } from './task-reasons';

/** What has to be done, and why. */
export const tasks = {
  kinds: {
    'report-missing': 'Meld de vermissing bij de politie',
    'assess-signs': 'Beoordeel de signalen',
    'team-consult': 'Bespreek dit vandaag in het team',
    'new-conversation': 'Plan een nieuw gesprek',
    'agreed-follow-up': 'Doe wat is afgesproken',
    'conversation-reminder': 'Spreek de jongere',
    'return-talk': 'Voer het terugkeergesprek',
    'judge-destination': 'Rond de veiligheidstoets af',
    'seal-notice': 'Stuur de politie het bericht bekende bestemming',
    'ask-police-confirmation': 'Vraag de politie om bevestiging',
    'go-on-with-transfer': 'Ga verder met de overdracht van de voogdij',
    'note-outcome': 'Noteer hoe de afspraak ging',
  } satisfies Record<TaskKind, string> as Record<TaskKind, string>,
  reasons: taskReasons,
};
