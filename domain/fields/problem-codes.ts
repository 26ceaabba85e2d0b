/** Every reason why one field's value is not accepted. Each has a sentence in the words; zod carries only the code. */
export const fieldProblemCodes = [
  'required', 'wrong-type', 'unknown-field', 'too-long', 'too-short', 'too-few', 'too-many', 'too-small', 'too-large', 'not-whole', 'twice',
  'not-plain-text', 'not-an-option', 'not-an-id', 'not-a-code', 'not-a-group', 'not-a-hash', 'not-a-day', 'not-a-partial-day', 'not-a-moment', 'not-a-language', 'not-a-country',
  'not-a-location-code', 'in-future', 'before-start', 'before-decision', 'before-birth', 'reason-needed', 'name-needed', 'source-needed',
  'source-without-date', 'name-or-way-needed', 'code-needed', 'address-secret', 'only-in-transit', 'not-alone', 'youth-missing', 'interpreter-missing',
  'source-without-nationality', 'not-a-bsn', 'hit-needed', 'not-base64',
] as const;
export type FieldProblemCode = (typeof fieldProblemCodes)[number];

/** Is this text one of the codes? */
export const isFieldProblemCode = (text: string): text is FieldProblemCode => (fieldProblemCodes as readonly string[]).includes(text);
