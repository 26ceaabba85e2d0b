-- The people around a minor, and what a youth wants to have in the file. Every version is a row; the last one stands.

CREATE TABLE contact_versions (
  contact_id TEXT NOT NULL,
  rev INTEGER NOT NULL CHECK (rev >= 1),
  minor_id TEXT NOT NULL REFERENCES minors (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  happened TEXT NOT NULL CHECK (happened IN ('added', 'corrected', 'ended', 'withdrawn')),
  reason TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (contact_id, rev)
) STRICT;
CREATE INDEX contact_versions_by_minor ON contact_versions (minor_id, contact_id, rev);

CREATE TABLE statement_versions (
  statement_id TEXT NOT NULL,
  rev INTEGER NOT NULL CHECK (rev >= 1),
  minor_id TEXT NOT NULL REFERENCES minors (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  happened TEXT NOT NULL CHECK (happened IN ('added', 'renewed', 'withdrawn')),
  reason TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (statement_id, rev)
) STRICT;
CREATE INDEX statement_versions_by_minor ON statement_versions (minor_id, statement_id, rev);
