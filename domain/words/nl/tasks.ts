import type { HandTaskMove, HandTaskStatus } from '../../tasks/hand-task';
import type { TaskKind } from '../../tasks/task-kinds';
import type { TaskUrgency } from '../../tasks/task-order';
import { departures } from './departures';
import { taskReasons } from './task-reasons';

/** What has to be done, and why. */
export const tasks = {
  kinds: {
    ...departures.steps,
    'note-majority': 'Noteer dat de jongere 18 is geworden',
    'report-missing': 'Meld de vermissing bij de politie',
    'assess-signs': 'Beoordeel de signalen',
    'team-consult': 'Bespreek dit vandaag in het team',
    'new-conversation': 'Plan een nieuw gesprek',
    'agreed-follow-up': 'Doe wat is afgesproken',
    agreement: 'Kom een afspraak na',
    'conversation-reminder': 'Spreek de jongere',
    'return-talk': 'Voer het terugkeergesprek',
    'judge-destination': 'Rond de veiligheidstoets af',
    'seal-notice': 'Stuur de politie het bericht bekende bestemming',
    'send-notice': 'Verstuur het bericht',
    'ask-police-confirmation': 'Vraag de politie om bevestiging',
    'ask-police-answer': 'Vraag de politie om het nummer en het sluiten',
    'go-on-with-transfer': 'Ga verder met de overdracht van de voogdij',
    'sign-hand-over': 'Teken samen het overdrachtsverslag',
    'ask-receiver': 'Vraag de ontvanger de overname te bevestigen',
    'ask-order-final': 'Vraag de rechtbank of de beschikking onherroepelijk is',
    'confirm-end': 'Bevestig het einde van de voogdij',
    'register-end': 'Laat het einde van de maatregel bij Nidos registreren',
    'close-transfer': 'Sluit de overdracht af',
    'close-file': 'Sluit het dossier van de jongere',
    'decide-access': 'Beslis op het verzoek om inzage',
    'note-outcome': 'Noteer hoe de afspraak ging',
    'by-hand': 'Zelf geschreven taak',
    'note-arrival': 'Is de jongere aangekomen? Noteer het',
    'note-place': 'Noteer waar de jongere woont',
    'answer-standing-rule': 'Stel beschermde opvang voor, of schrijf waarom niet',
    'propose-shelter': 'Stel beschermde opvang voor',
    'go-on-with-shelter': 'Ga verder met beschermde opvang',
    'ask-for-measure': 'Vraag de maatregel aan, of noteer hoe ver die is',
    'ask-court': 'Vraag de rechtbank naar de beschikking',
    'note-sending': 'Noteer de dag van verzending',
    'settle-birth-date': 'Ga na wanneer de jongere 18 wordt',
    'end-measure': 'Noteer het einde van de maatregel',
    'decide-age': 'Beslis over de leeftijd',
    'renew-photo': 'Maak een nieuwe foto',
    'note-consult': 'Noteer de uitkomst van het overleg',
    'report-signs': 'Meld de signalen bij de politie (AVIM)',
    'register-signs': 'Meld bij CoMensha',
    'ask-reflection-period': 'Vraag de politie om bedenktijd',
  } satisfies Record<TaskKind, string> as Record<TaskKind, string>,
  urgencies: {
    missing: 'Jongere niet aangetroffen', 'strong-sign': 'Sterk signaal', departure: 'Vertrek', late: 'Te laat', today: 'Vandaag', 'this-week': 'Deze week', later: 'Later',
  } satisfies Record<TaskUrgency, string> as Record<TaskUrgency, string>,
  statuses: { open: 'Open', done: 'Klaar', withdrawn: 'Ingetrokken' } satisfies Record<HandTaskStatus, string> as Record<HandTaskStatus, string>,
  moves: { correct: 'Verbeter', finish: 'Klaar', reopen: 'Toch niet klaar', withdraw: 'Trek in' } satisfies Record<HandTaskMove, string> as Record<HandTaskMove, string>,
  reasons: taskReasons,
};
