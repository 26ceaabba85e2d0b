const MOST_NUMBERS = 200;
// A telephone number as people and certificates write it: seven digits and more, with spaces, dots, dashes or brackets between.
const NUMBER = /\+?\d(?:[ ().\-/]{0,2}\d){6,19}/g;

/** The telephone numbers that stand in a file or in the certificates in it, digits only. */
export function numbersIn(file: Uint8Array, certificates: readonly Uint8Array[]): string[] {
  const found = [file, ...certificates].flatMap((bytes) => Buffer.from(bytes).toString('latin1').match(NUMBER) ?? []).map((one) => one.replaceAll(/\D/g, ''));
  return [...new Set(found)].filter((one) => one.length <= 20).slice(0, MOST_NUMBERS);
}
