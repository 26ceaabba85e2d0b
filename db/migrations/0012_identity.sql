-- Who a youth is, to the end: a BSN to search by, why a version took the place of another, the journey, photos, and what the
-- guardian decided about questions of age.

ALTER TABLE minors ADD COLUMN bsn TEXT NOT NULL DEFAULT '';
CREATE INDEX minors_by_bsn ON minors (bsn);

ALTER TABLE minor_versions ADD COLUMN reason TEXT NOT NULL DEFAULT '';

CREATE TABLE age_decisions (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  decided_at TEXT NOT NULL,
  questions TEXT NOT NULL CHECK (json_valid(questions)),
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX age_decisions_by_minor ON age_decisions (minor_id, decided_at);

CREATE TABLE travel_stays (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  rev INTEGER NOT NULL CHECK (rev >= 1),
  place INTEGER NOT NULL CHECK (place >= 1),
  recorded_at TEXT NOT NULL,
  withdrawn_at TEXT,
  withdrawn_reason TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX travel_stays_by_minor ON travel_stays (minor_id, place);

CREATE TABLE travel_stay_versions (
  stay_id TEXT NOT NULL REFERENCES travel_stays (id),
  rev INTEGER NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  replaced_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (stay_id, rev)
) STRICT;
CREATE INDEX travel_stay_versions_by_minor ON travel_stay_versions (minor_id, stay_id, rev);

-- The picture stands last: SQLite then never reads it for the facts before it.
CREATE TABLE minor_photos (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  taken_on TEXT NOT NULL,
  added_at TEXT NOT NULL,
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  bytes INTEGER NOT NULL CHECK (bytes = length(jpeg)),
  withdrawn_at TEXT,
  withdrawn_reason TEXT NOT NULL,
  jpeg BLOB NOT NULL
) STRICT;
CREATE INDEX minor_photos_by_minor ON minor_photos (minor_id, added_at);
