import type { StateCreator } from 'zustand';
import type { InputOf } from '../bridge/contract';

/** The fields of a form that is not settled: plain JSON by field. */
export type DraftBody = InputOf<'drafts.save'>['body'];

/** Text that is typed but not settled. `saved` tells whether the vault has this version. */
export interface Draft {
  readonly body: DraftBody;
  readonly saved: boolean;
  /** Grows with each change, so that a save that was under way does not call newer text saved. */
  readonly version: number;
}

export interface DraftsSlice {
  readonly drafts: Readonly<Record<string, Draft>>;
  /** What the guardian typed. */
  readonly changeDraft: (key: string, body: DraftBody) => void;
  /** What the vault had kept; never replaces text that was typed meanwhile. */
  readonly putDraft: (key: string, body: DraftBody) => void;
  readonly noteDraftSaved: (key: string, version: number) => void;
  readonly dropDraft: (key: string) => void;
}

export const draftsSlice: StateCreator<DraftsSlice> = (set) => ({
  drafts: {},
  changeDraft: (key, body) =>
    set(({ drafts }) => ({ drafts: { ...drafts, [key]: { body, saved: false, version: (drafts[key]?.version ?? 0) + 1 } } })),
  putDraft: (key, body) => set(({ drafts }) => (drafts[key] ? {} : { drafts: { ...drafts, [key]: { body, saved: true, version: 0 } } })),
  noteDraftSaved: (key, version) =>
    set(({ drafts }) => {
      const draft = drafts[key];
      return draft?.version === version ? { drafts: { ...drafts, [key]: { ...draft, saved: true } } } : {};
    }),
  dropDraft: (key) => set(({ drafts }) => ({ drafts: Object.fromEntries(Object.entries(drafts).filter(([known]) => known !== key)) })),
});
