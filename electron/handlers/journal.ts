import { listJournal, findJournalEnd, verifyJournal } from '#db/queries/journal';
import { findDraft } from '#db/queries/drafts';
import { dropDraft, saveDraft } from '#db/writes/drafts';
import type { OutputOf } from '../contract/contract';
import type { HandlersOf } from './handler';

const PAGE = 200;

export const journal: HandlersOf<'journal'> = {
  'journal.list': (desk, { minorId, beforeSeq }) =>
    listJournal(desk.vault.read, { minorId, limit: PAGE, ...(beforeSeq === null ? {} : { before: beforeSeq }) }).map(({ entry, hash }) => ({
      seq: entry.seq, at: entry.at, action: entry.action, objectType: entry.objectType, outcome: entry.outcome, hash,
    })),
  'journal.verify': (desk) => {
    const check = verifyJournal(desk.vault.read);
    return { entries: findJournalEnd(desk.vault.read)?.seq ?? 0, firstBadSeq: check.sound ? null : check.firstBadSeq };
  },
};

type DraftBody = NonNullable<OutputOf<'drafts.find'>['body']>;

export const drafts: HandlersOf<'drafts'> = {
  'drafts.save': (desk, { key, body }) => {
    saveDraft(desk.vault.write, key, body, desk.now);
    return { savedAt: desk.now };
  },
  'drafts.find': (desk, { key }) => {
    const draft = findDraft(desk.vault.read, key);
    return { body: draft ? (draft.body as DraftBody) : null, savedAt: draft?.savedAt ?? null };
  },
  'drafts.discard': (desk, { key }) => {
    dropDraft(desk.vault.write, key);
    return {};
  },
};
