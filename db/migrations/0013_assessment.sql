-- Signs get versions, what speaks against them, the outcome of a consult, and what was reported.

ALTER TABLE signs ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1);

-- The versions that were replaced; the newest stands in signs.
CREATE TABLE sign_versions (
  sign_id TEXT NOT NULL REFERENCES signs (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  minor_id TEXT NOT NULL REFERENCES minors (id),
  recorded_at TEXT NOT NULL,
  replaced_at TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (sign_id, version)
) STRICT;
CREATE INDEX sign_versions_by_minor ON sign_versions (minor_id, sign_id, version);

CREATE TABLE contraries (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  recorded_at TEXT NOT NULL,
  withdrawn_at TEXT,
  withdrawn_reason TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX contraries_by_minor ON contraries (minor_id, recorded_at);

ALTER TABLE assessments ADD COLUMN outcome TEXT CHECK (outcome IS NULL OR json_valid(outcome));

CREATE TABLE sign_reports (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  recorded_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX sign_reports_by_minor ON sign_reports (minor_id, recorded_at);
