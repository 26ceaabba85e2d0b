-- Requests for access to the file of a minor (inzage): what was asked, every decision, and the copies that came out.

CREATE TABLE access_requests (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  recorded_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX access_requests_by_minor ON access_requests (minor_id, recorded_at);

CREATE TABLE access_decisions (
  seq INTEGER PRIMARY KEY NOT NULL,
  access_id TEXT NOT NULL REFERENCES access_requests (id),
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX access_decisions_by_request ON access_decisions (access_id, seq);

CREATE TABLE access_copies (
  access_id TEXT NOT NULL REFERENCES access_requests (id),
  copy INTEGER NOT NULL CHECK (copy >= 1),
  minor_id TEXT NOT NULL REFERENCES minors (id),
  printed_at TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (minor_id, copy)
) STRICT;
CREATE INDEX access_copies_by_request ON access_copies (access_id, copy);
