import { TriangleAlert } from 'lucide-react';
import type { MinorId } from '#domain/shared/ids';
import { LinkButton } from '../../components/Button';
import { Banner } from '../../components/Banner';
import { Rows } from '../../components/Rows';
import { useGo } from '../../state/store';
import { useWords } from '../../words/words';
import type { IdentityBody } from '../minors/identity-body';
import { AlikeRow } from './AlikeRow';
import { questionOf, useResembling, useSettled } from './use-resembling';

/** While an identity is typed: who is known already and resembles. It warns and never stops anybody. */
export function AlikeWarning({ body, minorId = null }: { readonly body: IdentityBody; readonly minorId?: MinorId | null }) {
  const { files, field } = useWords();
  const go = useGo();
  const found = useResembling(useSettled(questionOf(body, minorId)));
  if (found.state !== 'answer' || found.value.candidates.length === 0) return null;
  const { candidates, more } = found.value;
  return (
    <div className="alike stack" data-gap="small">
      <Banner tone={candidates[0]?.strength === 'weak' ? 'quiet' : 'attention'} icon={TriangleAlert} announce="status">{files.alike.typing} {field.minors.neverOnNameAlone}</Banner>
      <Rows dense label={files.alike.title}>
        {candidates.map((one) => <AlikeRow key={one.id} one={one} act={<LinkButton onPress={() => go({ name: 'minor', id: one.id })}>{files.alike.open}</LinkButton>} />)}
      </Rows>
      {more > 0 && <p className="meta">{files.alike.more(more)}</p>}
    </div>
  );
}
