/** The groups of the sign table, in the order in which a guardian reads it. */
export const signGroups = [
  'recruitment-travel', 'debt-coercion', 'control', 'sexual', 'labour', 'crime-begging-organs', 'shelter-behaviour', 'wellbeing',
] as const;
export type SignGroup = (typeof signGroups)[number];

/**
 * Forms a sign can point to: SE sexual exploitation, AU labour exploitation, CU criminal exploitation, BE forced begging,
 * OR removal of organs, SM smuggling (context, not victimhood), A all forms. The letters are those of the Dutch field.
 */
export const signForms = ['SE', 'AU', 'CU', 'BE', 'OR', 'SM', 'A'] as const;
export type SignForm = (typeof signForms)[number];

/** How heavily a sign weighs. A proposal, to be validated with EMM and CoMensha. */
export const signStrengths = ['strong', 'medium', 'weak'] as const;
export type SignStrength = (typeof signStrengths)[number];

/** The six dimensions of the ILO/EC operational indicators of trafficking (2009). */
export const signDimensions = [
  'deceptive-recruitment', 'coercive-recruitment', 'recruitment-by-vulnerability', 'exploitation', 'coercion-at-destination', 'vulnerability-at-destination',
] as const;
export type SignDimension = (typeof signDimensions)[number];
