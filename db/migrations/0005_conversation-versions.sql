-- Every version of a conversation as it was sealed. The newest also stands in conversations, which lists read.

CREATE TABLE conversation_versions (
  conversation_id TEXT NOT NULL REFERENCES conversations (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  minor_id TEXT NOT NULL REFERENCES minors (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (version = 1 OR reason <> ''),
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (conversation_id, version)
) STRICT;
CREATE INDEX conversation_versions_by_minor ON conversation_versions (minor_id, conversation_id, version);

-- Who sealed a conversation was not kept before.
INSERT INTO conversation_versions (conversation_id, version, minor_id, recorded_at, recorded_by, reason, body)
SELECT id, version, minor_id, recorded_at, '', '', body FROM conversations;

-- A sealed version is never changed.
CREATE TRIGGER conversation_version_is_never_changed BEFORE UPDATE ON conversation_versions
BEGIN
  SELECT RAISE(ABORT, 'a sealed version is never changed');
END;
