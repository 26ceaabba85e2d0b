import { Lock, Minus, Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../words/words';
import { Pairs } from './Facts';
import { Icon } from './Icon';

interface LeavesStaysProps {
  /** What is disclosed: label and value, exactly as the receiver will read it. */
  readonly leaves: readonly (readonly [label: string, value: ReactNode])[];
  /** What is not. */
  readonly stays: readonly string[];
  readonly staysNote?: ReactNode;
}

/** The decision to disclose: what leaves beside what stays, before anything leaves. */
export function LeavesStays({ leaves, stays, staysNote }: LeavesStaysProps) {
  const { controls } = useWords();
  return (
    <div className="sheet leaves-stays">
      <div><h3><Icon of={Send} />{controls.leaves}</h3><Pairs pairs={leaves} /></div>
      <div className="stays">
        <h3><Icon of={Lock} />{controls.stays}</h3>
        <ul>{stays.map((what) => <li key={what}><Icon of={Minus} />{what}</li>)}</ul>
        {staysNote && <p className="meta">{staysNote}</p>}
      </div>
    </div>
  );
}
