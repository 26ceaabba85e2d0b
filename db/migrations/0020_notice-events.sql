-- What comes after a notice was sealed is kept as it happened: sent, acknowledged, number, investigation closed. The one
-- confirmation of before becomes the records it held; how such a notice was sent was not asked then.

CREATE TABLE notice_events (
  notice_id TEXT NOT NULL REFERENCES notices (id),
  seq INTEGER NOT NULL CHECK (seq >= 1),
  noted_at TEXT NOT NULL,
  noted_by TEXT NOT NULL,
  move TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (notice_id, seq)
) STRICT;

CREATE TEMP TABLE answered AS
SELECT id,
  coalesce((SELECT journal.at FROM journal WHERE journal.object_type = 'notice' AND journal.object_id = notices.id AND journal.action = 'notice.confirmed' ORDER BY seq LIMIT 1), confirmation ->> '$.confirmedAt') AS noted_at,
  body ->> '$.sealedBy' AS noted_by,
  confirmation,
  json_object('at', confirmation ->> '$.confirmedAt', 'by', confirmation ->> '$.confirmedBy') AS said
FROM notices WHERE confirmation IS NOT NULL;

INSERT INTO notice_events (notice_id, seq, noted_at, noted_by, move, body)
SELECT id, 1, noted_at, noted_by, 'acknowledge', json_set(said,
  '$.proof', CASE confirmation ->> '$.receiptCodeMatches' WHEN 1 THEN 'code' WHEN 0 THEN 'other-code' ELSE 'told' END,
  '$.code', coalesce(confirmation ->> '$.receiptCode', ''))
FROM answered;

INSERT INTO notice_events (notice_id, seq, noted_at, noted_by, move, body)
SELECT id, 2, noted_at, noted_by, 'note-number', json_set(said, '$.number', confirmation ->> '$.policeNumber') FROM answered WHERE coalesce(confirmation ->> '$.policeNumber', '') <> '';

INSERT INTO notice_events (notice_id, seq, noted_at, noted_by, move, body)
SELECT id, 3, noted_at, noted_by, 'close', said FROM answered WHERE confirmation ->> '$.investigationClosed' = 1;

DROP TABLE answered;
ALTER TABLE notices DROP COLUMN confirmation;

-- Signed receipts, letter for letter. Each is used once.
CREATE TABLE notice_receipts (
  sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
  notice_id TEXT NOT NULL UNIQUE REFERENCES notices (id),
  taken_at TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
