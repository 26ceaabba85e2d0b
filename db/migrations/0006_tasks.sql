-- Tasks written by hand, what was put off, and what was looked at. Rows are added; what happened to a task is an event.

CREATE TABLE hand_tasks (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT REFERENCES minors (id),
  status TEXT NOT NULL,
  rev INTEGER NOT NULL CHECK (rev >= 1),
  written_at TEXT NOT NULL,
  written_by TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX hand_tasks_by_minor ON hand_tasks (minor_id, written_at);

CREATE TABLE hand_task_events (
  seq INTEGER PRIMARY KEY NOT NULL,
  task_id TEXT NOT NULL REFERENCES hand_tasks (id),
  at TEXT NOT NULL,
  done_by TEXT NOT NULL,
  move TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX hand_task_events_by_task ON hand_task_events (task_id, seq);

CREATE TABLE snoozes (
  seq INTEGER PRIMARY KEY NOT NULL,
  minor_id TEXT REFERENCES minors (id),
  snoozed_at TEXT NOT NULL,
  snoozed_by TEXT NOT NULL,
  rule_version TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX snoozes_by_minor ON snoozes (minor_id, seq);

CREATE TABLE looks (
  seq INTEGER PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  looked_at TEXT NOT NULL,
  looked_by TEXT NOT NULL,
  quiet_until TEXT NOT NULL,
  rule_version TEXT NOT NULL,
  seen TEXT NOT NULL CHECK (json_valid(seen)),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX looks_by_minor ON looks (minor_id, seq);
