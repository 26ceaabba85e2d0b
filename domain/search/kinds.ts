/**
 * Kinds of record that are searched, each opened by the panel of the same name in a youth's file; `minor` is the file
 * itself. Each has a word in `words.search.kinds`.
 */
export const searchKinds = [
  'minor', 'age-decision', 'stay', 'photo', 'conversation', 'note', 'appointment', 'sign', 'contrary', 'sign-report', 'assessment', 'placement', 'shelter', 'measure', 'departure', 'transfer', 'notice', 'contact', 'statement', 'attachment', 'task', 'snooze', 'look', 'follow-up', 'access', 'closing', 'hold', 'merge', 'kept-apart',
] as const;
export type SearchKind = (typeof searchKinds)[number];
