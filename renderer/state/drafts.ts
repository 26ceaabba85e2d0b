import type { StateCreator } from 'zustand';
import type { InputOf } from '../bridge/contract';

/** The fields of a form that is not settled: plain JSON by field. */
export type DraftBody = InputOf<'drafts.save'>['body'];

/** Where the keyboard is in a form. */
export type DraftPlace = NonNullable<InputOf<'drafts.save'>['place']>;

/** Text that is typed but not settled. `saved` tells whether the vault has this text. */
export interface Draft {
  readonly body: DraftBody;
  /** Undefined in forms that do not keep it. */
  readonly place: DraftPlace | undefined;
  readonly saved: boolean;
  /** True when text and place are in the vault as they are here. */
  readonly kept: boolean;
  /** Grows with each change, so that a save that was under way does not call newer text saved. */
  readonly version: number;
}

export interface DraftsSlice {
  readonly drafts: Readonly<Record<string, Draft>>;
  /** What the guardian typed. */
  readonly changeDraft: (key: string, body: DraftBody) => void;
  /** Where the keyboard went. Of a form in which nothing was typed there is nothing to keep. */
  readonly notePlace: (key: string, place: DraftPlace) => void;
  /** What the vault had kept; never replaces text that was typed meanwhile. */
  readonly putDraft: (key: string, body: DraftBody, place?: DraftPlace) => void;
  readonly noteDraftSaved: (key: string, version: number) => void;
  readonly dropDraft: (key: string) => void;
}

export const draftsSlice: StateCreator<DraftsSlice> = (set) => ({
  drafts: {},
  changeDraft: (key, body) =>
    set(({ drafts }) => ({ drafts: { ...drafts, [key]: { body, place: drafts[key]?.place, saved: false, kept: false, version: (drafts[key]?.version ?? 0) + 1 } } })),
  notePlace: (key, place) =>
    set(({ drafts }) => {
      const draft = drafts[key];
      if (!draft || JSON.stringify(draft.place) === JSON.stringify(place)) return {};
      return { drafts: { ...drafts, [key]: { ...draft, place, kept: false, version: draft.version + 1 } } };
    }),
  putDraft: (key, body, place) => set(({ drafts }) => (drafts[key] ? {} : { drafts: { ...drafts, [key]: { body, place, saved: true, kept: true, version: 0 } } })),
  noteDraftSaved: (key, version) =>
    set(({ drafts }) => {
      const draft = drafts[key];
      return draft?.version === version ? { drafts: { ...drafts, [key]: { ...draft, saved: true, kept: true } } } : {};
    }),
  dropDraft: (key) => set(({ drafts }) => ({ drafts: Object.fromEntries(Object.entries(drafts).filter(([known]) => known !== key)) })),
});
