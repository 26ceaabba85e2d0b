/** The bytes that leave: UTF-8 of the NFKC form, so that the same phrase typed on another keyboard is the same key. */
export const passphraseBytes = (typed: string): Uint8Array => new TextEncoder().encode(typed.normalize('NFKC'));

/** Characters as a person counts them: an emoji or an accented letter is one. */
export const lengthOf = (typed: string): number => [...typed.normalize('NFKC')].length;
