/** Why the conversation was held now. `regular-contact` is the guardian's own monthly talk. */
export const conversationMoments = [
  'first-contact', 'after-placement', 'after-negative-decision', 'after-dublin-claim', 'after-inspection-adult', 'before-transfer', 'after-sign',
  'after-another-left', 'seventeen-and-a-half', 'after-return', 'regular-contact',
] as const;
export type ConversationMoment = (typeof conversationMoments)[number];

/** How guardian and youth spoke. */
export const conversationModes = ['in-person', 'phone', 'video'] as const;
export type ConversationMode = (typeof conversationModes)[number];

/** How the interpreter took part. The youth speaks through the interpreter; who that is stays a code, never a name. */
export const interpreterKinds = ['none', 'in-person', 'phone', 'video'] as const;
export type InterpreterKind = (typeof interpreterKinds)[number];

/** Who was there. */
export const presentRoles = ['youth', 'guardian', 'interpreter', 'coa-mentor', 'lawyer', 'trusted-person', 'other'] as const;
export type PresentRole = (typeof presentRoles)[number];

/** Roles beside which a youth still counts as alone: those a talk cannot do without. */
export const rolesOfATalk = ['youth', 'guardian', 'interpreter'] as const satisfies readonly PresentRole[];

/** Did the youth understand? Told by what the youth said in own words, not by a nod. */
export const understandings = ['in-own-words', 'partly', 'not', 'not-checked'] as const;
export type Understanding = (typeof understandings)[number];

/** The guardian's estimate of the risk that the youth leaves or is taken. */
export const risks = ['low', 'medium', 'high'] as const;
export type Risk = (typeof risks)[number];
