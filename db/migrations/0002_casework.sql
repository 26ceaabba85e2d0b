-- Minors and everything recorded about them. Rows are added; a correction is a new version and a withdrawal a mark.
-- No ON DELETE CASCADE anywhere: a rebuilt table must never take its children along.

CREATE TABLE minors (
  id TEXT PRIMARY KEY NOT NULL,
  rev INTEGER NOT NULL CHECK (rev >= 1),
  v_number TEXT NOT NULL,
  nationality TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX minors_by_v_number ON minors (v_number);

CREATE TABLE minor_versions (
  minor_id TEXT NOT NULL REFERENCES minors (id),
  rev INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (minor_id, rev)
) STRICT;

CREATE TABLE measures (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  recorded_at TEXT NOT NULL,
  ended_on TEXT,
  end_reason TEXT,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX measures_by_minor ON measures (minor_id, recorded_at);

CREATE TABLE placements (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  kind TEXT NOT NULL,
  from_day TEXT NOT NULL,
  to_day TEXT,
  default_version TEXT,
  recorded_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX placements_by_minor ON placements (minor_id, from_day);

CREATE TABLE conversations (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  held_at TEXT NOT NULL,
  version INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX conversations_by_minor ON conversations (minor_id, held_at);

CREATE TABLE signs (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  code TEXT NOT NULL,
  observed_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  withdrawn_at TEXT,
  withdrawn_reason TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX signs_by_minor ON signs (minor_id, recorded_at);

CREATE TABLE assessments (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  decided_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX assessments_by_minor ON assessments (minor_id, decided_at);

CREATE TABLE shelters (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  status TEXT NOT NULL,
  last_step_on TEXT NOT NULL,
  default_version TEXT,
  recorded_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX shelters_by_minor ON shelters (minor_id, recorded_at);

CREATE TABLE shelter_steps (
  seq INTEGER PRIMARY KEY NOT NULL,
  shelter_id TEXT NOT NULL REFERENCES shelters (id),
  at TEXT NOT NULL,
  taken_by TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX shelter_steps_by_shelter ON shelter_steps (shelter_id, seq);

CREATE TABLE departures (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  status TEXT NOT NULL,
  rev INTEGER NOT NULL CHECK (rev >= 1),
  started_at TEXT NOT NULL,
  started_by TEXT NOT NULL,
  urgencies TEXT NOT NULL CHECK (json_valid(urgencies)),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX departures_by_minor ON departures (minor_id, started_at);
CREATE INDEX departures_by_status ON departures (status, started_at);

CREATE TABLE departure_events (
  seq INTEGER PRIMARY KEY NOT NULL,
  departure_id TEXT NOT NULL REFERENCES departures (id),
  at TEXT NOT NULL,
  done_by TEXT NOT NULL,
  move TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX departure_events_by_departure ON departure_events (departure_id, seq);

CREATE TABLE transfers (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  departure_id TEXT NOT NULL REFERENCES departures (id),
  status TEXT NOT NULL,
  rev INTEGER NOT NULL CHECK (rev >= 1),
  started_at TEXT NOT NULL,
  started_by TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX transfers_by_minor ON transfers (minor_id, started_at);
CREATE INDEX transfers_by_departure ON transfers (departure_id, started_at);

CREATE TABLE transfer_events (
  seq INTEGER PRIMARY KEY NOT NULL,
  transfer_id TEXT NOT NULL REFERENCES transfers (id),
  at TEXT NOT NULL,
  done_by TEXT NOT NULL,
  move TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX transfer_events_by_transfer ON transfer_events (transfer_id, seq);

CREATE TABLE recipients (
  id TEXT PRIMARY KEY NOT NULL,
  rev INTEGER NOT NULL CHECK (rev >= 1),
  fingerprint TEXT NOT NULL UNIQUE,
  certificate BLOB NOT NULL,
  imported_at TEXT NOT NULL,
  verification TEXT CHECK (verification IS NULL OR json_valid(verification)),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TABLE notices (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  departure_id TEXT NOT NULL REFERENCES departures (id),
  recipient_id TEXT NOT NULL REFERENCES recipients (id),
  package_id TEXT NOT NULL UNIQUE,
  counter INTEGER NOT NULL,
  manifest_sha256 TEXT NOT NULL,
  sealed_at TEXT NOT NULL,
  confirmation TEXT CHECK (confirmation IS NULL OR json_valid(confirmation)),
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (recipient_id, counter)
) STRICT;
CREATE INDEX notices_by_minor ON notices (minor_id, sealed_at);
CREATE INDEX notices_by_time ON notices (sealed_at);

CREATE TABLE dossiers (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  copy INTEGER NOT NULL,
  printed_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (minor_id, copy)
) STRICT;
CREATE INDEX dossiers_by_minor ON dossiers (minor_id, printed_at);
