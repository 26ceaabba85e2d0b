import { FileSearch } from 'lucide-react';
import { decisionOf } from '#domain/access/access-request';
import type { MinorFile } from '#domain/minors/minor-file';
import { writtenDate } from '#domain/shared/plain-date';
import { Button, LinkButton } from '../../components/Button';
import type { OpenPanel } from '../../state/route';
import { lowerFirst } from '#domain/words/lower-first';
import { useWords } from '../../words/words';

/** Requests for access to this file, newest first, and the way to note one. */
export function AccessPart({ file, onOpen }: { readonly file: MinorFile; readonly onOpen: (panel: OpenPanel) => void }) {
  const { access, field } = useWords();
  const state = (one: MinorFile['access'][number]): string => {
    const decided = decisionOf(one);
    return decided ? lowerFirst(field.access.decisions[decided.decision]) : access.open;
  };
  return (
    <div className="stack" data-gap="small">
      {file.access.toReversed().map((one) => <p key={one.id}><LinkButton onPress={() => onOpen({ kind: 'access', id: one.id })}>{access.line(writtenDate(one.askedOn), state(one))}</LinkButton></p>)}
      <div><Button kind="plain" icon={FileSearch} onPress={() => onOpen({ kind: 'new-access' })}>{access.add}</Button></div>
    </div>
  );
}
