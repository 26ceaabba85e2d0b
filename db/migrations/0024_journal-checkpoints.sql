-- The whole journal in one signed hash, at moments: what is kept elsewhere (a backup, an export) can be held against it.

CREATE TABLE journal_checkpoints (
  size INTEGER PRIMARY KEY NOT NULL CHECK (size > 0),
  at TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why IN ('unlock', 'lock', 'export', 'backup', 'count')),
  -- JSON: the roots of the whole trees that so many entries fall into. The next checkpoint grows from it.
  frontier TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_checkpoint_is_never_changed BEFORE UPDATE ON journal_checkpoints
BEGIN
  SELECT RAISE(ABORT, 'a checkpoint is never changed');
END;

CREATE TRIGGER journal_checkpoint_is_never_deleted BEFORE DELETE ON journal_checkpoints
BEGIN
  SELECT RAISE(ABORT, 'a checkpoint is never deleted');
END;
