-- The guardian's answers to the gaps of a dossier, version by version; a later answer is a row beside this one.

CREATE TABLE dossier_answers (
  id TEXT PRIMARY KEY NOT NULL,
  minor_id TEXT NOT NULL REFERENCES minors (id),
  profile TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  settled_at TEXT NOT NULL,
  settled_by TEXT NOT NULL,
  answers TEXT NOT NULL CHECK (json_valid(answers))
) STRICT;
CREATE INDEX dossier_answers_by_minor ON dossier_answers (minor_id, profile, version);

-- A printed check code is typed in later: it is found by its words, and by the entry of the journal that it stands for.
ALTER TABLE dossiers ADD COLUMN check_code TEXT NOT NULL DEFAULT '';
UPDATE dossiers SET check_code = json_extract(body, '$.checkCode');
CREATE INDEX dossiers_by_code ON dossiers (check_code);
CREATE INDEX journal_by_hash ON journal (hash);
