/**
 * What kind of receiver somebody is. The profile decides what may leave for that receiver at all, before the guardian
 * chooses anything: the police close an investigation, a guardian abroad takes over care, a shelter lives with the youth
 * from day to day, a lawyer speaks for the youth.
 */
export const recipientProfiles = ['police', 'guardian-abroad', 'shelter', 'lawyer'] as const;
export type RecipientProfile = (typeof recipientProfiles)[number];
