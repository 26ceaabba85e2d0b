import { Archive, UsersRound } from 'lucide-react';
import { Button } from '../../components/Button';
import type { OpenPanel } from '../../state/route';
import { useWords } from '../../words/words';

/** What can be done about the file itself, an open one and a closed one alike. */
export function FileActs({ onOpen }: { readonly onOpen: (panel: OpenPanel) => void }) {
  const { files } = useWords();
  return (
    <>
      <Button kind="plain" icon={UsersRound} onPress={() => onOpen({ kind: 'same' })}>{files.same.act}</Button>
      <Button kind="plain" icon={Archive} onPress={() => onOpen({ kind: 'file' })}>{files.file.act}</Button>
    </>
  );
}
