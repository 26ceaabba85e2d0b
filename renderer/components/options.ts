/** One answer that can be chosen. `help` is a sentence under it. */
export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly help?: string | undefined;
}
