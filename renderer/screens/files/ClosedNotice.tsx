import { Archive } from 'lucide-react';
import { closingOf } from '#domain/minors/file-registry';
import type { MinorFile } from '#domain/minors/minor-file';
import { writtenDate } from '#domain/shared/plain-date';
import { Banner } from '../../components/Banner';
import { LinkButton } from '../../components/Button';
import { useWords } from '../../words/words';

/** Above a closed file: since when, why, and where it is opened again. Nothing while it is open. */
export function ClosedNotice({ file, onOpen }: { readonly file: MinorFile; readonly onOpen: () => void }) {
  const { files, field } = useWords();
  const closing = closingOf(file.registry);
  if (!closing) return null;
  return (
    <Banner tone="accent" icon={Archive} act={<LinkButton onPress={onOpen}>{files.file.act}</LinkButton>}>
      <strong>{files.file.closedOn(writtenDate(closing.closedOn))}.</strong> {field.files.closingReasons[closing.reason]}. {files.file.closedSays}
    </Banner>
  );
}
