import { readScript, ScriptError, type Step } from '#electron/drive/script';
import { requests } from '#electron/contract/contract';
import type { RequestName } from '#electron/contract/contract';

/** What a scenario says the answer to one step is. */
export type Expected =
  | { readonly kind: 'ok'; readonly part: unknown }
  | { readonly kind: 'refused'; readonly codes: readonly string[] }
  | { readonly kind: 'not-valid'; readonly fields: readonly string[] }
  | { readonly kind: 'locked' }
  | { readonly kind: 'not-found' | 'changed-meanwhile'; readonly what: string };

/** A step with the answer it must get and parts of the Dutch sentences that come with it. */
export interface ExpectedStep {
  readonly step: Step;
  readonly expected: Expected;
  readonly says: readonly string[];
}

function readExpected(text: string): Expected {
  const [, kind = '', rest = ''] = /^(\S+) ?(.*)$/.exec(text) ?? [];
  switch (kind) {
    case 'ok': return { kind, part: rest === '' ? undefined : JSON.parse(rest) };
    case 'refused': return { kind, codes: rest.split(' ').sort() };
    case 'not-valid': return { kind, fields: rest.split(' ').sort() };
    case 'locked': return { kind };
    case 'not-found':
    case 'changed-meanwhile': return { kind, what: rest };
    default: throw new Error(`a scenario cannot expect “${kind}”`);
  }
}

/**
 * Reads a scenario: a script that `npm run drive` runs as it is, with what is expected in comments. `#= ok {...}` under a
 * step: its answer contains this. `#= refused code ...`, `#= not-valid field:code ...`, `#= not-found what`, `#= locked`: exactly
 * this. `#~ text`: a sentence of the answer holds this text. Throws when a step has no expectation.
 */
export function readScenario(text: string): readonly ExpectedStep[] {
  const read: { step: Step; expected: Expected | undefined; says: string[] }[] = [];
  for (const line of text.split('\n')) {
    const last = read.at(-1);
    if (line.startsWith('#= ') && last) last.expected = readExpected(line.slice(3));
    else if (line.startsWith('#~ ')) last?.says.push(line.slice(3));
    else for (const step of readScript(line)) read.push({ step, expected: undefined, says: [] });
  }
  return read.map(({ step, expected, says }, place) => {
    if (!expected) throw new ScriptError(place + 1, `no expectation for ${step.call}`);
    if (expected.kind === 'ok' && !requests.has(step.call as RequestName)) throw new ScriptError(place + 1, `no such request: ${step.call}`);
    return { step, expected, says };
  });
}
