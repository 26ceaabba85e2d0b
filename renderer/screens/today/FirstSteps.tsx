import { Button } from '../../components/Button';
import { Section } from '../../components/Layout';
import { LookRow, Rows } from '../../components/Rows';
import { useGo } from '../../state/store';
import { useWords } from '../../words/words';

/** An empty vault: how to begin. */
export function FirstSteps() {
  const { today: { first } } = useWords();
  const go = useGo();
  return (
    <Section title={first.title}>
      <Rows ordered label={first.title}>
        <LookRow title={<strong>{first.addMinorTitle}</strong>} why={first.addMinorWhy} act={<Button kind="primary" onPress={() => go({ name: 'new-minor' })}>{first.addMinor}</Button>} />
        <LookRow title={<strong>{first.recipientsTitle}</strong>} why={first.recipientsWhy} act={<Button onPress={() => go({ name: 'recipients' })}>{first.recipients}</Button>} />
        <LookRow title={<strong>{first.settingsTitle}</strong>} why={first.settingsWhy} act={<Button onPress={() => go({ name: 'settings' })}>{first.settings}</Button>} />
      </Rows>
    </Section>
  );
}
