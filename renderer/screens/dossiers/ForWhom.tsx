import type { MinorFile } from '#domain/minors/minor-file';
import { recipientProfiles } from '#domain/notices/recipient-profile';
import type { RedactionPart } from '#domain/redaction/parts';
import { paperLanguages } from '#domain/words/paper-words';
import { CheckList } from '../../components/CheckList';
import { Choice } from '../../components/Choice';
import { Section, Stack } from '../../components/Layout';
import { Select } from '../../components/Select';
import { TextField } from '../../components/TextField';
import { useWords } from '../../words/words';
import { fieldAt } from '../minors/form';
import type { DossierBody } from './answers-body';

interface ForWhomProps {
  readonly body: DossierBody;
  readonly attachments: MinorFile['attachments'];
  readonly choosable: readonly RedactionPart[];
  readonly change: (next: Partial<DossierBody>) => void;
  readonly says: Parameters<typeof fieldAt>[0];
}

/** Whom a dossier is for: the kind decides what goes along, and the guardian what the rules leave open. */
export function ForWhom({ body, attachments, choosable, change, says }: ForWhomProps) {
  const { dossiers: say, field } = useWords();
  const at = fieldAt(says);
  return (
    <Section title={say.forWhom}>
      <Stack gap="medium">
        <TextField label={say.receiver} help={say.receiverHelp} {...at('receiver')} value={body.receiver} onChange={(receiver) => change({ receiver })} maxLength={200} />
        <Select
          label={say.profile} help={say.profileHelp} {...at('profile')} value={body.profile} onChange={(profile) => change({ profile, chosen: [], recipientId: '', at: '' })}
          options={recipientProfiles.map((value) => ({ value, label: field.dossiers.profiles[value] }))}
        />
        <Choice label={say.language} help={say.languageHelp} {...at('language')} value={body.language} onChange={(language) => change({ language })} options={paperLanguages.map((value) => ({ value, label: say.languages[value] }))} />
        {choosable.length > 0 && (
          <CheckList
            label={say.chosen} help={say.chosenHelp} value={body.chosen} onChange={(chosen) => change({ chosen })}
            options={choosable.map((value) => ({ value, label: field.redaction.parts[value] }))}
          />
        )}
        {body.chosen.includes('attachments') && attachments.length > 0 && (
          <CheckList label={say.whichAttachments} value={body.attachmentIds} onChange={(attachmentIds) => change({ attachmentIds })} options={attachments.map(({ id, title }) => ({ value: id, label: title }))} />
        )}
      </Stack>
    </Section>
  );
}
