import { useEffect } from 'react';
import type { Language } from '#domain/words/words';
import type { Density, Theme } from '../state/session';

const MORE_CONTRAST = '(prefers-contrast: more)';

/**
 * Sets language, theme and density on <html>. `system` leaves light or dark to the stylesheet's color-scheme and only
 * answers a wish for more contrast.
 */
export function useAppearance(language: Language, theme: Theme = 'system', density: Density = 'comfortable'): void {
  useEffect(() => {
    const root = document.documentElement;
    const wish = window.matchMedia(MORE_CONTRAST);
    const apply = (): void => {
      const chosen = theme === 'system' ? (wish.matches ? 'contrast' : undefined) : theme;
      if (chosen) root.dataset['theme'] = chosen;
      else delete root.dataset['theme'];
    };
    root.lang = language;
    root.dataset['density'] = density;
    apply();
    wish.addEventListener('change', apply);
    return () => wish.removeEventListener('change', apply);
  }, [language, theme, density]);
}
