import { ask } from '../bridge/bridge';
import { returnToForm } from './return-to';
import { useWindow } from './store';

/** Learns who works here, in which language, and whether this is a demo. Called when the main window opens. */
export async function loadSession(): Promise<void> {
  const [status, settings] = await Promise.all([ask('vault.status', {}), ask('settings.get', {})]);
  const { setSession } = useWindow.getState();
  if (status.ok) setSession({ demo: status.value.demo, demoPassphrase: status.value.demoPassphrase });
  if (settings.ok) {
    const { guardian, language } = settings.value;
    setSession({ guardian: { name: guardian.name, organisation: guardian.organisation }, language });
  }
  await returnToForm();
}
