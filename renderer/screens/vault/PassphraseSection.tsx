import type { OutputOf } from '#electron/contract/contract';
import { dayOf } from '#domain/shared/instant';
import { writtenDate } from '#domain/shared/plain-date';
import { sheetNumber } from '#domain/vault/recovery-sheet';
import { Banner } from '../../components/Banner';
import { Button } from '../../components/Button';
import { Section, Split, Stack } from '../../components/Layout';
import { useGo } from '../../state/store';
import { useWords } from '../../words/words';

/** In the settings: is there a way back in, and the way to another passphrase. */
export function PassphraseSection({ sheet }: { readonly sheet: OutputOf<'settings.get'>['recoverySheet'] }) {
  const { vault } = useWords();
  const go = useGo();
  return (
    <Section title={vault.section}>
      <Stack gap="small">
        {sheet ? <p className="meta">{vault.sheet(sheetNumber(sheet.number), writtenDate(dayOf(sheet.madeAt)))}</p> : <Banner tone="attention">{vault.noSheet}</Banner>}
        <Split>
          <Button onPress={() => go({ name: 'recovery' })}>{sheet ? vault.makeNewSheet : vault.makeSheet}</Button>
          <Button kind="plain" onPress={() => go({ name: 'passphrase' })}>{vault.changePassphrase}</Button>
        </Split>
      </Stack>
    </Section>
  );
}
