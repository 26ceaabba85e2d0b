import { PencilLine } from 'lucide-react';
import { identityFacts } from '#domain/minors/identity-facts';
import type { MinorFile } from '#domain/minors/minor-file';
import { currentPhoto } from '#domain/minors/photo';
import { Button } from '../../components/Button';
import { Pairs } from '../../components/Facts';
import { Panel } from '../../components/Panel';
import { Written } from '../../components/Voice';
import { useGo } from '../../state/store';
import { useWords } from '../../words/words';
import { Portrait } from './Portrait';

export interface IdentityPanelProps {
  readonly file: MinorFile;
  readonly onClose: () => void;
}

/** Everything that is known of who a youth is. What is not known says so. */
export function IdentityPanel({ file, onClose }: IdentityPanelProps) {
  const { field, identity } = useWords();
  const go = useGo();
  const { id } = file.minor;
  const photo = currentPhoto(file.photos);
  return (
    <Panel title={identity.open.identity} onClose={onClose} footer={<Button icon={PencilLine} onPress={() => go({ name: 'minor', id, panel: { kind: 'correct' } })}>{identity.correct}</Button>}>
      {photo && <Portrait id={photo.id} size="large" />}
      <Pairs pairs={identityFacts(file.minor, field).map(({ label, lines }) => [label, <Known key={label} lines={lines} none={identity.notKnown} />])} />
    </Panel>
  );
}

/** What is known, or that it is not. */
export const Known = ({ lines, none }: { readonly lines: readonly string[]; readonly none: string }) => (lines.length === 0 ? <span className="meta">{none}</span> : <Lines lines={lines} />);

/** Lines under each other; each runs in the direction of its own script. */
const Lines = ({ lines }: { readonly lines: readonly string[] }) => <ul className="lines">{lines.map((line) => <li key={line}><bdi><Written text={line} /></bdi></li>)}</ul>;
