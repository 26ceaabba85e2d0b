import type { MinorFile } from '#domain/minors/minor-file';
import type { ConversationId } from '#domain/shared/ids';
import { Empty } from '../../components/Empty';
import { Columns, Stack } from '../../components/Layout';
import { useDraft } from '../../state/use-draft';
import { useWords } from '../../words/words';
import { Catalogue } from './Catalogue';
import { RecordedSigns } from './RecordedSigns';
import { emptySign } from './SignFields';
import { SignForm } from './SignForm';

/** Recording a sign: choose it at the left, write down what was seen at the right. */
export function RecordPart({ file, conversation }: { readonly file: MinorFile; readonly conversation: ConversationId | undefined }) {
  const { signs } = useWords();
  const draft = useDraft(`sign:${file.minor.id}`, emptySign(conversation));
  const { code } = draft.body;
  return (
    <Columns shape="list-work">
      <Catalogue chosen={code || undefined} onChoose={(chosen) => draft.change({ code: chosen, ...(conversation && { conversation }) })} />
      <Stack>
        {code === '' ? <Empty title={signs.pickFirst}>{signs.pickFirstWhy}</Empty> : <SignForm file={file} code={code} draft={draft} />}
        <RecordedSigns file={file} />
      </Stack>
    </Columns>
  );
}
