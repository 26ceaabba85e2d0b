import type { FieldProblem } from '#domain/fields/problems';
import type { Refusal } from '#domain/shared/refusal';

/** The closed list of ways a request may fail. None of them carries personal data, a path, SQL or a stack. */
export type Failure =
  | { readonly kind: 'locked' }
  | { readonly kind: 'not-allowed'; readonly reasons: readonly Refusal[] }
  | { readonly kind: 'not-found'; readonly what: string }
  | { readonly kind: 'not-valid'; readonly fields: readonly FieldProblem[] }
  | { readonly kind: 'changed-meanwhile'; readonly what: string }
  | { readonly kind: 'storage'; readonly reason: 'disk-full' | 'read-only' | 'busy' | 'damaged' | 'other' }
  | { readonly kind: 'bug'; readonly reference: string };

/** Every answer that crosses the border. */
export type Envelope<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };
