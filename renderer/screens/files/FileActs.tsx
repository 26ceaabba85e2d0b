import { Archive, ScrollText, UsersRound } from 'lucide-react';
import type { MinorFile } from '#domain/minors/minor-file';
import { Button } from '../../components/Button';
import type { OpenPanel } from '../../state/route';
import { useGo } from '../../state/store';
import { useWords } from '../../words/words';

/** What can be done about the file itself, an open one and a closed one alike. */
export function FileActs({ file, onOpen }: { readonly file: MinorFile; readonly onOpen: (panel: OpenPanel) => void }) {
  const { files, journal } = useWords();
  const go = useGo();
  return (
    <>
      <Button kind="plain" icon={UsersRound} onPress={() => onOpen({ kind: 'same' })}>{files.same.act}</Button>
      <Button kind="plain" icon={Archive} onPress={() => onOpen({ kind: 'file' })}>{files.file.act}</Button>
      <Button kind="plain" icon={ScrollText} onPress={() => go({ name: 'journal', minor: file.minor.id })}>{journal.act}</Button>
    </>
  );
}
