/** A sentence of ours with what somebody wrote behind it; either may be empty. */
export const withOwnWords = (sentence: string, ownWords: string): string => [sentence, ownWords].filter((part) => part !== '').join(' ');
