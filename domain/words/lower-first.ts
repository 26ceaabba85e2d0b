/** A label in the middle of a sentence: its first letter small, the rest as it is, so that COA stays COA. */
export const lowerFirst = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
