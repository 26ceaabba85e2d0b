-- Notes with every version they had, and appointments with what came of them.

CREATE TABLE notes (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  happened_at TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  withdrawn_at TEXT,
  withdrawn_reason TEXT NOT NULL
) STRICT;
CREATE INDEX notes_by_minor ON notes (minor_id, happened_at);

CREATE TABLE note_versions (
  note_id TEXT NOT NULL REFERENCES notes (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  minor_id TEXT NOT NULL REFERENCES minors (id),
  recorded_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (note_id, version)
) STRICT;
CREATE INDEX note_versions_by_minor ON note_versions (minor_id, note_id, version);

CREATE TABLE appointments (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  at TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX appointments_by_minor ON appointments (minor_id, at);

CREATE TABLE appointment_outcomes (
  seq INTEGER PRIMARY KEY NOT NULL,
  appointment_id TEXT NOT NULL REFERENCES appointments (id),
  minor_id TEXT NOT NULL REFERENCES minors (id),
  at TEXT NOT NULL,
  noted_by TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX appointment_outcomes_by_appointment ON appointment_outcomes (appointment_id, seq);
CREATE INDEX appointment_outcomes_by_minor ON appointment_outcomes (minor_id, appointment_id, seq);
