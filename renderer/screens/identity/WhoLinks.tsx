import type { MinorFile } from '#domain/minors/minor-file';
import { openAgeQuestions } from '#domain/minors/age-questions';
import { currentPhoto, isOldPhoto } from '#domain/minors/photo';
import { LinkButton } from '../../components/Button';
import { useToday } from '../../state/now';
import { useGo } from '../../state/store';
import { useWords } from '../../words/words';

const kinds = ['identity', 'age', 'travel', 'photo', 'versions'] as const;

/** The way to everything about who the youth is; what asks for a look says so in words. */
export function WhoLinks({ file }: { readonly file: MinorFile }) {
  const { identity } = useWords();
  const go = useGo();
  const today = useToday();
  const photo = currentPhoto(file.photos);
  const asks: Partial<Record<(typeof kinds)[number], string>> = {
    ...(openAgeQuestions(file).length > 0 && { age: identity.ageAsks }), ...(photo && isOldPhoto(photo, today) && { photo: identity.photo.old.toLowerCase() }),
  };
  return (
    <nav className="split meta" aria-label={identity.group}>
      {kinds.map((kind) => <span key={kind}><LinkButton onPress={() => go({ name: 'minor', id: file.minor.id, panel: { kind } })}>{identity.open[kind]}</LinkButton>{asks[kind] && ` (${asks[kind]})`}</span>)}
    </nav>
  );
}
