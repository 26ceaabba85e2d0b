import type { TaskKind } from '../../tasks/task';

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
  } satisfies Record<TaskKind, string> as Record<TaskKind, string>,
  reasons: {
    'high-risk': 'Het risico is hoog.',
    'medium-risk': 'Het risico is middel.',
    'strong-sign': 'Er is een sterk signaal.',
    agreed: 'Dit is met de jongere afgesproken.',
    'no-recent-conversation': 'Er is 30 dagen geen gesprek geweest.',
    'ordinary-limit': 'De grens is 24 uur.',
    'sign-of-danger': 'Er is een teken van gevaar. Bel 112 bij direct gevaar.',
    'protected-shelter': 'De jongere woonde in beschermde opvang.',
    'under-age-limit': 'De jongere is nog geen 15 jaar.',
    medical: 'De jongere heeft medische zorg nodig.',
    'destination-claimed': 'Er is een bestemming genoemd.',
    'known-destination': 'De bestemming is bekend. Dan kan de politie het onderzoek sluiten.',
    'sent-not-confirmed': 'Het bericht is gemaakt, de politie heeft nog niet bevestigd.',
    'transfer-under-way': 'De bestemming is geschikt. De overdracht loopt nog.',
    returned: 'De jongere is terug.',
  } as Record<string, string>,
};
