-- Placements and measures get versions and can be taken back; protected shelter knows what it was born from and its risk profiles.

ALTER TABLE placements ADD COLUMN rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1);
ALTER TABLE placements ADD COLUMN withdrawn_at TEXT;
ALTER TABLE placements ADD COLUMN withdrawn_reason TEXT NOT NULL DEFAULT '';

ALTER TABLE measures ADD COLUMN rev INTEGER NOT NULL DEFAULT 1 CHECK (rev >= 1);
ALTER TABLE measures ADD COLUMN withdrawn_at TEXT;
ALTER TABLE measures ADD COLUMN withdrawn_reason TEXT NOT NULL DEFAULT '';

-- A record as it stood before each change: only ever added to.
CREATE TABLE former_versions (
  seq INTEGER PRIMARY KEY NOT NULL,
  subject TEXT NOT NULL CHECK (subject IN ('placement', 'measure')),
  subject_id TEXT NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  rev INTEGER NOT NULL CHECK (rev >= 1),
  at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  change TEXT NOT NULL,
  reason TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (subject, subject_id, rev)
) STRICT;
CREATE INDEX former_versions_by_minor ON former_versions (subject, minor_id, seq);

ALTER TABLE shelters ADD COLUMN assessment_id TEXT REFERENCES assessments (id);
ALTER TABLE shelters ADD COLUMN proposed_by TEXT NOT NULL DEFAULT '';

CREATE TABLE risk_profiles (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  shelter_id TEXT NOT NULL REFERENCES shelters (id),
  copy INTEGER NOT NULL CHECK (copy >= 1),
  made_on TEXT NOT NULL,
  printed_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (shelter_id, copy)
) STRICT;
