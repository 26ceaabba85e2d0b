-- Backups that were made and found whole. Only a row that stands here says that a file in the guardian's folder is ours.

CREATE TABLE backups (
  id TEXT PRIMARY KEY NOT NULL,
  made_at TEXT NOT NULL,
  stem TEXT NOT NULL UNIQUE,
  folder TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  header_sha256 TEXT NOT NULL CHECK (length(header_sha256) = 64),
  journal_seq INTEGER NOT NULL CHECK (journal_seq >= 0),
  journal_hash TEXT NOT NULL CHECK (length(journal_hash) = 64),
  missing INTEGER NOT NULL CHECK (missing >= 0),
  -- Marks: the files were let go; putting it back was practised.
  let_go_at TEXT,
  practised_at TEXT
) STRICT;
CREATE INDEX backups_by_moment ON backups (made_at, id);
