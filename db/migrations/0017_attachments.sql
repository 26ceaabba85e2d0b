-- Attachments: what opens the sealed bytes in the folder of the vault, and what the guardian says of them.

CREATE TABLE attachment_files (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  kept_at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  -- The name of the file in the folder. Its key stands here and nowhere else: without this row nobody opens it.
  blob_id TEXT NOT NULL UNIQUE CHECK (length(blob_id) = 32),
  blob_key BLOB NOT NULL CHECK (length(blob_key) = 32),
  generation INTEGER NOT NULL,
  size INTEGER NOT NULL CHECK (size >= 0),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  mime TEXT NOT NULL,
  seen TEXT NOT NULL CHECK (json_valid(seen))
) STRICT;
CREATE INDEX attachment_files_by_minor ON attachment_files (minor_id, id);

-- Only added to; the last version of an attachment stands. A file without any waits to be described.
CREATE TABLE attachment_versions (
  attachment_id TEXT NOT NULL REFERENCES attachment_files (id),
  rev INTEGER NOT NULL CHECK (rev >= 1),
  minor_id TEXT NOT NULL REFERENCES minors (id),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  happened TEXT NOT NULL CHECK (happened IN ('added', 'corrected', 'withdrawn')),
  reason TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (attachment_id, rev)
) STRICT;
CREATE INDEX attachment_versions_by_minor ON attachment_versions (minor_id, attachment_id, rev);
