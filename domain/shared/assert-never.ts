/** Ends a switch: a case that is missing does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case of type ${typeof value}`);
}
