-- The file of a youth over the years: found again by name and number, merged and taken apart, closed, held.

ALTER TABLE minors ADD COLUMN standing TEXT NOT NULL DEFAULT 'open' CHECK (standing IN ('open', 'closed', 'merged'));
CREATE INDEX minors_by_standing ON minors (standing, id);

-- Derived from the identity in the same transaction; made anew when the rule changes (see domain/minors/minor-keys.ts).
CREATE TABLE minor_keys (
  kind TEXT NOT NULL CHECK (kind IN ('v-number', 'sound', 'sound-alone', 'rule')),
  key TEXT NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  PRIMARY KEY (kind, key, minor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX minor_keys_by_minor ON minor_keys (minor_id);

-- Two youths who are not the same person. The lower id is `one_id`, so that a pair has one row.
CREATE TABLE kept_apart (
  id TEXT PRIMARY KEY NOT NULL,
  one_id TEXT NOT NULL REFERENCES minors (id),
  other_id TEXT NOT NULL REFERENCES minors (id),
  marked_at TEXT NOT NULL,
  withdrawn_at TEXT,
  body TEXT NOT NULL CHECK (json_valid(body)),
  CHECK (one_id < other_id)
) STRICT;
CREATE INDEX kept_apart_by_one ON kept_apart (one_id, other_id);
CREATE INDEX kept_apart_by_other ON kept_apart (other_id);

CREATE TABLE merges (
  id TEXT PRIMARY KEY NOT NULL,
  kept_id TEXT NOT NULL REFERENCES minors (id),
  merged_id TEXT NOT NULL REFERENCES minors (id),
  merged_at TEXT NOT NULL,
  undone_at TEXT,
  undone_reason TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  CHECK (kept_id <> merged_id)
) STRICT;
CREATE INDEX merges_by_kept ON merges (kept_id, merged_at);
-- A file is merged into one other at most.
CREATE UNIQUE INDEX merges_by_merged ON merges (merged_id) WHERE undone_at IS NULL;

-- Which rows went to the file that was kept, so that undoing brings back exactly these.
CREATE TABLE merge_rows (
  merge_id TEXT NOT NULL REFERENCES merges (id),
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL CHECK (json_valid(row_key)),
  PRIMARY KEY (merge_id, table_name, row_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE closings (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  closed_on TEXT NOT NULL,
  closed_at TEXT NOT NULL,
  reopened_at TEXT,
  reopened_reason TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX closings_by_minor ON closings (minor_id, closed_at);

CREATE TABLE legal_holds (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  placed_at TEXT NOT NULL,
  lifted_at TEXT,
  lifted_reason TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX legal_holds_by_minor ON legal_holds (minor_id, placed_at);

-- Two files that are merged may each have a first copy of their dossier, and the number stands on paper: unique no more.
CREATE TABLE dossiers_anew (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  copy INTEGER NOT NULL,
  printed_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
INSERT INTO dossiers_anew SELECT id, minor_id, copy, printed_at, body FROM dossiers;
DROP TABLE dossiers;
ALTER TABLE dossiers_anew RENAME TO dossiers;
CREATE INDEX dossiers_by_minor ON dossiers (minor_id, printed_at);
CREATE INDEX dossiers_by_copy ON dossiers (minor_id, copy);

-- A sealed version is never changed, but it goes along when its youth's file becomes part of another: whose it is may be said anew.
DROP TRIGGER conversation_version_is_never_changed;
CREATE TRIGGER conversation_version_is_never_changed BEFORE UPDATE OF conversation_id, version, recorded_at, recorded_by, reason, body ON conversation_versions
BEGIN
  SELECT RAISE(ABORT, 'a sealed version is never changed');
END;
