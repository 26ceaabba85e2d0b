import type { CSSProperties } from 'react';
import type { Tone } from './tone';

export interface RulerMark {
  /** Where on the ruler, from 0 to 1. */
  readonly at: number;
  readonly label: string;
}

interface RulerProps {
  /** How far it is filled, from 0 to 1. */
  readonly at: number;
  readonly marks: readonly RulerMark[];
  readonly tone?: Tone;
  /** The whole picture as a sentence. */
  readonly label: string;
}

// React sets style properties one by one through the CSSOM, which a content policy without inline styles allows.
const placed = (part: number): CSSProperties => ({ '--at': `${Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10}%` }) as CSSProperties;
const edge = (at: number): 'start' | 'end' | undefined => (at <= 0.02 ? 'start' : at >= 0.98 ? 'end' : undefined);

/** Time that went by, with its limits. */
export function Ruler({ at, marks, tone, label }: RulerProps) {
  return (
    <div className="ruler" role="img" aria-label={label} data-tone={tone}>
      <div className="rail"><i style={placed(at)} /></div>
      {marks.map((mark) => <span key={mark.label} className="mark" data-edge={edge(mark.at)} style={placed(mark.at)}>{mark.label}</span>)}
    </div>
  );
}
