import { Quote } from 'lucide-react';
import { languageName } from '#domain/dossiers/names';
import { closingOf } from '#domain/minors/file-registry';
import type { MinorFile } from '#domain/minors/minor-file';
import { writtenDate } from '#domain/shared/plain-date';
import { standing } from '#domain/statements/statement';
import { Button, LinkButton } from '../../components/Button';
import { Section } from '../../components/Layout';
import { OwnWords } from '../../components/Voice';
import type { OpenPanel } from '../../state/route';
import { AccessPart } from '../access/AccessPart';
import { useWords } from '../../words/words';

/** What the youth wants to have in the file, in the youth's own words. */
export function VoicePart({ file, onOpen }: { readonly file: MinorFile; readonly onOpen: (panel: OpenPanel) => void }) {
  const { statements, field } = useWords();
  const current = standing(file.statements);
  return (
    <Section title={statements.title} aside={closingOf(file.registry) === undefined && <Button kind="plain" icon={Quote} onPress={() => onOpen({ kind: 'new-statement' })}>{statements.add}</Button>}>
      {current.length === 0 && <p className="meta">{statements.none}</p>}
      {current.map((one) => (
        <div key={one.id} className="stack" data-gap="small">
          <div className="clipped"><OwnWords text={one.words} lang={one.language} /></div>
          <p className="meta">{field.statements.said({ day: writtenDate(one.saidOn), language: languageName(one.language, field) })}. <LinkButton onPress={() => onOpen({ kind: 'statement', id: one.id })}>{statements.read}</LinkButton></p>
        </div>
      ))}
      <AccessPart file={file} onOpen={onOpen} />
    </Section>
  );
}
