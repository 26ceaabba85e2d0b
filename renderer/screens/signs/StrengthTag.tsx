import { Minus, TriangleAlert } from 'lucide-react';
import { signRow, type SignCode } from '#domain/signs/sign-table';
import { Tag } from '../../components/Tag';
import { useWords } from '../../words/words';

/** How heavily a sign weighs, as a word. */
export function StrengthTag({ code }: { readonly code: SignCode }) {
  const { field: { signs } } = useWords();
  const { strength } = signRow(code);
  return <Tag tone={strength === 'strong' ? 'attention' : 'quiet'} icon={strength === 'strong' ? TriangleAlert : Minus}>{signs.strengths[strength]}</Tag>;
}
