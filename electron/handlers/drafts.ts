import { findDraft } from '#db/queries/drafts';
import { dropDraft, saveDraft } from '#db/writes/drafts';
import type { OutputOf } from '../contract/contract';
import type { HandlersOf } from './handler';

type DraftBody = NonNullable<OutputOf<'drafts.find'>['body']>;

export const drafts: HandlersOf<'drafts'> = {
  'drafts.save': (desk, { key, body, place }) => {
    saveDraft(desk.vault.write, key, body, desk.now, place);
    return { savedAt: desk.now };
  },
  'drafts.find': (desk, { key }) => {
    const draft = findDraft(desk.vault.read, key);
    return { body: draft ? (draft.body as DraftBody) : null, savedAt: draft?.savedAt ?? null, place: (draft?.place ?? null) as OutputOf<'drafts.find'>['place'] };
  },
  'drafts.discard': (desk, { key }) => {
    dropDraft(desk.vault.write, key);
    return {};
  },
};
