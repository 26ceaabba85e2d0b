import type { Language } from '#domain/words/words';
import { ask } from '../bridge/bridge';
import { noteChange } from './changes';
import { useWindow } from './store';

/** Shows Hoede in another language from now on; who works here stays as it is. Answers whether it was kept. */
export async function changeLanguage(language: Language): Promise<boolean> {
  const kept = await ask('settings.get', {});
  if (!kept.ok) return false;
  const { guardian, lockAfterMinutes } = kept.value;
  const answer = await ask('settings.change', { guardian, language, lockAfterMinutes });
  if (!answer.ok) return false;
  noteChange();
  useWindow.getState().setSession({ language });
  return true;
}
