-- What happens to a recipient is kept as it happened: groups drawn and answered, the check by telephone, lists of revoked
-- certificates, changes, withdrawal. What was read from the key stands apart and never changes.

CREATE TABLE recipient_events (
  recipient_id TEXT NOT NULL REFERENCES recipients (id),
  seq INTEGER NOT NULL CHECK (seq >= 1),
  at TEXT NOT NULL,
  done_by TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (recipient_id, seq)
) STRICT;

INSERT INTO recipient_events (recipient_id, seq, at, done_by, kind, body)
SELECT id, 1, imported_at, '', 'groups-drawn', json_object('groups', body -> '$.askedGroups') FROM recipients;

-- The number that was called was not asked before.
INSERT INTO recipient_events (recipient_id, seq, at, done_by, kind, body)
SELECT id, 2, verification ->> '$.at', verification ->> '$.by', 'verified',
  json_object('spokenWith', verification ->> '$.spokenWith', 'number', '', 'numberFrom', verification ->> '$.numberFrom')
FROM recipients WHERE verification IS NOT NULL;

UPDATE recipients SET body = json_object(
  'name', body ->> '$.name',
  'profile', body ->> '$.profile',
  'key', json_set(
    json_remove(body, '$.name', '$.profile', '$.format', '$.formatReason', '$.askedGroups', '$.revocation'),
    '$.organisation', '', '$.serial', '', '$.usage', NULL, '$.chain', json('[]'), '$.anchoredIn', NULL, '$.numbers', json('[]'), '$.replaces', NULL));

-- The certificates above the recipient's own, each in base64.
ALTER TABLE recipients ADD COLUMN chain TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(chain));
ALTER TABLE recipients DROP COLUMN verification;
ALTER TABLE recipients DROP COLUMN rev;
