-- Conversations with several youths, and what was done of what conversations asked for.

-- Only that it was one talk and with how many: what was said stands with each youth alone.
CREATE TABLE group_talks (
  id TEXT PRIMARY KEY NOT NULL,
  rev INTEGER NOT NULL CHECK (rev >= 1),
  size INTEGER NOT NULL CHECK (size >= 2),
  recorded_at TEXT NOT NULL
) STRICT;

ALTER TABLE conversations ADD COLUMN group_talk_id TEXT REFERENCES group_talks (id);
CREATE INDEX conversations_by_group_talk ON conversations (group_talk_id);

CREATE TABLE follow_ups_done (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  conversation_id TEXT NOT NULL REFERENCES conversations (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX follow_ups_done_by_minor ON follow_ups_done (minor_id, recorded_at);
