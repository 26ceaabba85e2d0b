/**
 * The messages the police know: missing, found and known destination (politie.nl, Vermissing van personen uit instellingen),
 * and a correction of an earlier one. A report of signs of trafficking is not one of these: it never travels with a
 * message about a missing person, and has a recipient, a ground and a purpose of its own (purpose limitation, GDPR art. 5).
 */
export const noticeKinds = ['missing', 'found', 'known-destination', 'correction', 'trafficking-signals'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** The kinds that can be corrected: everything but a correction, which is followed by another one about the same notice. */
export const correctableKinds = ['missing', 'found', 'known-destination', 'trafficking-signals'] as const satisfies readonly NoticeKind[];
export type CorrectableKind = (typeof correctableKinds)[number];

/** Why the data may go to the police. The guardian chooses from the dated policy; it is printed. To be confirmed by a lawyer. */
export const legalGrounds = ['public-task', 'vital-interest', 'legal-duty'] as const;
export type LegalGround = (typeof legalGrounds)[number];

/** What the data are sent for. The receiver may use them for nothing else. */
export const noticePurposes = ['find-youth', 'protect-youth', 'close-investigation', 'reopen-investigation', 'correct-record', 'judge-signals'] as const;
export type NoticePurpose = (typeof noticePurposes)[number];
