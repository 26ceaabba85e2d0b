-- The journal, the settings and the drafts.

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  action TEXT NOT NULL,
  minor_id TEXT,
  object_type TEXT NOT NULL,
  object_id TEXT,
  entry TEXT NOT NULL CHECK (json_valid(entry)),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX journal_by_minor ON journal (minor_id, seq);
CREATE INDEX journal_by_object ON journal (object_type, object_id, seq);
CREATE INDEX journal_by_action ON journal (action, seq);

-- The journal is only ever added to. Whoever can run SQL can drop the triggers; the hash chain is what shows that.
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is never changed');
END;

CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is never deleted from');
END;

-- REPLACE deletes without firing the trigger above.
CREATE TRIGGER journal_is_never_replaced BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'the journal is never replaced');
END;

CREATE TABLE settings (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL CHECK (json_valid(value)),
  rev INTEGER NOT NULL CHECK (rev >= 1)
) STRICT;

CREATE TABLE drafts (
  key TEXT PRIMARY KEY NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  saved_at TEXT NOT NULL
) STRICT;
