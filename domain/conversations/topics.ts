/** What a risk conversation can speak of, in the order of the list. A code never changes once used. */
export const conversationTopics = [
  'wish-to-leave', 'who-asks-or-presses', 'debt-and-payment', 'travel-dangers', 'labour-exploitation', 'sexual-exploitation', 'forced-crime', 'nail-studios',
  'life-without-papers', 'effect-on-asylum', 'effect-on-guardianship', 'legal-ways-to-family', 'return-support', 'victim-rights', 'phone-safety',
  'emergency-contacts', 'right-to-lawyer', 'what-is-shared',
] as const;
export type ConversationTopic = (typeof conversationTopics)[number];
