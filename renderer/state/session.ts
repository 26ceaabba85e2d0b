import type { StateCreator } from 'zustand';
import type { Language } from '#domain/words/words';

/** How the window looks: as the system says, or the guardian's own choice. */
export type Theme = 'system' | 'light' | 'dark' | 'contrast';
export type Density = 'comfortable' | 'compact';

/** Who works here now. */
export interface WorkingGuardian {
  readonly name: string;
  readonly organisation: string;
}

export interface SessionSlice {
  readonly language: Language;
  readonly theme: Theme;
  readonly density: Density;
  readonly guardian: WorkingGuardian | undefined;
  /** The vault holds invented people: DEMO shows everywhere. */
  readonly demo: boolean;
  /** The passphrase of the demo, which nobody chose; null for real work. */
  readonly demoPassphrase: string | null;
  readonly setSession: (part: Partial<Pick<SessionSlice, 'language' | 'theme' | 'density' | 'guardian' | 'demo' | 'demoPassphrase'>>) => void;
}

export const sessionSlice: StateCreator<SessionSlice> = (set) => ({
  language: 'nl',
  theme: 'system',
  density: 'comfortable',
  guardian: undefined,
  demo: false,
  demoPassphrase: null,
  setSession: (part) => set(part),
});
