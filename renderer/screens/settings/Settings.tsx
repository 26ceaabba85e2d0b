import { fingerprintGroups } from '#domain/recipients/recipient';
import type { OutputOf } from '#electron/contract/contract';
import type { Density, Theme } from '../../state/session';
import { Button } from '../../components/Button';
import { Choice } from '../../components/Choice';
import { Skeleton } from '../../components/Empty';
import { Acts, Columns, Form, PageHeader, Section, Stack } from '../../components/Layout';
import { FailureNotice } from '../../components/Problems';
import { TextField } from '../../components/TextField';
import { useGo, useTell, useWindow } from '../../state/store';
import { useAct } from '../../state/use-act';
import { useAnswer } from '../../state/use-answer';
import { useDraft } from '../../state/use-draft';
import { fieldSentences } from '../../words/sentences';
import { useWords } from '../../words/words';
import { BackupSection } from '../backups/BackupSection';
import { CheckJournal } from '../journal/CheckJournal';
import { PassphraseSection } from '../vault/PassphraseSection';
import { fieldAt, typedFor, useFirstProblem } from '../minors/form';
import { optionsOf } from '../minors/options';

type Kept = OutputOf<'settings.get'>;
const languages = ['nl', 'en'] as const satisfies readonly Kept['language'][];

/** Who works here, the language, when Hoede locks, how it looks, and the journal. */
export function Settings() {
  const { settings } = useWords();
  const go = useGo();
  const kept = useAnswer('settings.get', {});
  if (kept.state === 'loading') return <><PageHeader title={settings.title} /><Skeleton lines={6} /></>;
  if (kept.state === 'failure') return <><PageHeader title={settings.title} /><FailureNotice failure={kept.failure} onAgain={kept.refetch} /></>;
  return (
    <>
      <PageHeader title={settings.title} />
      <Columns>
        <SettingsForm kept={kept.value} />
        <Stack>
          <PassphraseSection sheet={kept.value.recoverySheet} />
          <BackupSection />
          <Looks />
          <Section title={settings.recipients}>
            <Stack gap="small">
              <p className="meta">{settings.recipientsNote}</p>
              <div><Button onPress={() => go({ name: 'recipients' })}>{settings.openRecipients}</Button></div>
            </Stack>
          </Section>
          <Section title={settings.signature}>
            <p className="meta">{settings.signatureNote}</p>
            <p className="code-groups">{fingerprintGroups(kept.value.signerFingerprint).map((group) => <span key={group}>{group}</span>)}</p>
          </Section>
          <CheckJournal />
        </Stack>
      </Columns>
    </>
  );
}

function SettingsForm({ kept }: { readonly kept: Kept }) {
  const words = useWords();
  const { settings } = words;
  const tell = useTell();
  const setSession = useWindow((state) => state.setSession);
  const draft = useDraft('settings', { name: kept.guardian.name, organisation: kept.guardian.organisation, phone: kept.guardian.phone, language: kept.language, minutes: String(kept.lockAfterMinutes) });
  const { body, change } = draft;
  const act = useAct('settings.change');
  useFirstProblem(act.failure);
  const at = fieldAt(fieldSentences(act.problems, words));
  const save = async (): Promise<void> => {
    const guardian = { name: body.name, organisation: body.organisation, phone: body.phone };
    const lockAfterMinutes = /^\s*\d+\s*$/.test(body.minutes) ? Number(body.minutes) : body.minutes;
    const answer = await act.run(typedFor('settings.change', { guardian, language: body.language, lockAfterMinutes }));
    if (!answer.ok) return;
    draft.discard();
    setSession({ guardian: { name: guardian.name, organisation: guardian.organisation }, language: body.language });
    tell({ says: settings.saved });
  };
  return (
    <Form label={settings.title}><Stack>
      <Section title={settings.guardian}>
        <Stack gap="medium">
          <p className="meta">{settings.guardianNote}</p>
          <TextField label={settings.name} {...at('guardian.name')} value={body.name} onChange={(name) => change({ name })} />
          <TextField label={settings.organisation} {...at('guardian.organisation')} value={body.organisation} onChange={(organisation) => change({ organisation })} />
          <TextField label={settings.phone} {...at('guardian.phone')} type="tel" width="short" value={body.phone} onChange={(phone) => change({ phone })} />
        </Stack>
      </Section>
      <Section title={settings.window}>
        <Stack gap="medium">
          <Choice label={settings.language} {...at('language')} options={optionsOf(languages, settings.languages)} value={body.language} onChange={(language) => change({ language })} />
          <TextField label={settings.lockAfter} help={settings.lockAfterHelp} {...at('lockAfterMinutes')} width="time" inputMode="numeric" value={body.minutes} onChange={(minutes) => change({ minutes })} />
        </Stack>
      </Section>
      <FailureNotice failure={act.failure} />
      <Acts><Button kind="primary" pending={act.pending} onPress={() => void save()}>{settings.save}</Button></Acts>
    </Stack></Form>
  );
}

const themes = ['system', 'light', 'dark', 'contrast'] as const satisfies readonly Theme[];
const densities = ['comfortable', 'compact'] as const satisfies readonly Density[];

function Looks() {
  const { settings } = useWords();
  const theme = useWindow((state) => state.theme);
  const density = useWindow((state) => state.density);
  const setSession = useWindow((state) => state.setSession);
  return (
    <Section title={settings.looks}>
      <Stack gap="medium">
        <p className="meta">{settings.looksNote}</p>
        <Choice label={settings.theme} shape="list" options={optionsOf(themes, settings.themes)} value={theme} onChange={(chosen) => setSession({ theme: chosen })} />
        <Choice label={settings.density} options={optionsOf(densities, settings.densities)} value={density} onChange={(chosen) => setSession({ density: chosen })} />
      </Stack>
    </Section>
  );
}
