import type { ReactNode } from 'react';
import type { Tone } from './tone';

/** A sheet on the desk: the only box there is, and never one in another. */
export function Sheet({ tone, pad = true, children }: { readonly tone?: Tone; readonly pad?: boolean; readonly children: ReactNode }) {
  return <div className="sheet" data-tone={tone} data-pad={pad ? '' : undefined}>{children}</div>;
}
