-- A report of signs belongs to no departure; and the case behind a notice gets a number of its own, which a merge does not
-- change. A notice of before keeps the reference it went out with: that one was made of the youth whose file it was in then,
-- and the journal still says which that was.

CREATE TABLE notices_anew (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  departure_id TEXT REFERENCES departures (id),
  recipient_id TEXT NOT NULL REFERENCES recipients (id),
  package_id TEXT NOT NULL UNIQUE,
  counter INTEGER NOT NULL,
  manifest_sha256 TEXT NOT NULL,
  sealed_at TEXT NOT NULL,
  confirmation TEXT CHECK (confirmation IS NULL OR json_valid(confirmation)),
  body TEXT NOT NULL CHECK (json_valid(body)),
  UNIQUE (recipient_id, counter)
) STRICT;

INSERT INTO notices_anew (id, minor_id, departure_id, recipient_id, package_id, counter, manifest_sha256, sealed_at, confirmation, body)
SELECT id, minor_id, departure_id, recipient_id, package_id, counter, manifest_sha256, sealed_at, confirmation,
  json_set(body, '$.caseSeed', coalesce(
    (SELECT journal.minor_id FROM journal WHERE journal.object_type = 'notice' AND journal.object_id = notices.id AND journal.action = 'notice.sealed' ORDER BY seq LIMIT 1),
    minor_id))
FROM notices;

DROP TABLE notices;
ALTER TABLE notices_anew RENAME TO notices;
CREATE INDEX notices_by_minor ON notices (minor_id, sealed_at);
CREATE INDEX notices_by_time ON notices (sealed_at);
