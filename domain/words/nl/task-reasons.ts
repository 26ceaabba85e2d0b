import { withFullStop } from '../full-stop';

/** Why something has to be done, with the facts its rule names. A rule can only name a reason that stands here. */
export const taskReasons = {
  'high-risk': () => 'Het risico is hoog.',
  'medium-risk': () => 'Het risico is middel.',
  'strong-sign': () => 'Er is een sterk signaal.',
  agreed: () => 'Dit is met de jongere afgesproken.',
  'no-recent-conversation': (about: { days: number }) => `Er is ${about.days} dagen geen gesprek geweest.`,
  'ordinary-limit': (about: { hours: number }) => `De grens is ${about.hours} uur.`,
  'sign-of-danger': () => 'Er is een teken van gevaar. Bel 112 bij direct gevaar.',
  'protected-shelter': () => 'De jongere woonde in beschermde opvang.',
  'under-age-limit': (about: { age: number }) => `De jongere is nog geen ${about.age} jaar.`,
  medical: () => 'De jongere heeft medische zorg nodig.',
  'destination-claimed': () => 'Er is een bestemming genoemd.',
  'known-destination': () => 'De bestemming is bekend. Dan kan de politie het onderzoek sluiten.',
  'sent-not-confirmed': () => 'Het bericht is gemaakt, de politie heeft nog niet bevestigd.',
  'transfer-under-way': () => 'De bestemming is geschikt. De overdracht loopt nog.',
  /** Written by a guardian, in the guardian's own words. */
  'by-hand': (about: { why: string }) => withFullStop(about.why),
  returned: () => 'De jongere is terug.',
  'appointment-passed': (about: { what: string }) => `De tijd van de afspraak is voorbij: ${about.what}.`,
};
