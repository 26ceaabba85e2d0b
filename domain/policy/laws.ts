/** Legal grounds that a policy can name. The policy says which holds for what, and since when; how each is named in a language stands in the words. */
export const lawCodes = [
  'gdpr-public-task', 'gdpr-vital-interest', 'gdpr-legal-duty', 'guardian-task', 'trafficking-act',
  'authority-to-parent', 'guardian-replaced', 'placement-abroad', 'placement-with-parent', 'dublin', 'family-reunion', 'dublin-or-family-reunion', 'return-to-origin',
  'court-without-lawyer', 'parent-able', 'willingness', 'interest-of-child', 'child-protection-act', 'child-report', 'receiving-consent', 'german-consent', 'court-consent-abroad',
  'no-treaty', 'transfer-decision', 'acceptance', 'family-decision', 'named-receiver', 'accompanied-return',
] as const;
export type LawCode = (typeof lawCodes)[number];

/** Legal grounds in words, one behind the other. */
export const lawsIn = ({ laws }: { readonly laws: Readonly<Record<LawCode, string>> }, codes: readonly LawCode[]): string => codes.map((code) => laws[code]).join('; ');
