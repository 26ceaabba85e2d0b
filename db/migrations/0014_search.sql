-- The search index: folded words of what was recorded. Filled when the vault opens, and with every act from then on.

CREATE TABLE search_rows (
  place INTEGER PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  -- Whose the record is, by the id of the youth; read anew with the record when files are merged.
  whose TEXT,
  at TEXT NOT NULL,
  UNIQUE (kind, record_id)
) STRICT;

-- Records that were touched and not yet read again; empty outside a transaction.
CREATE TABLE search_queue (
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  PRIMARY KEY (kind, record_id)
) STRICT, WITHOUT ROWID;

-- By which rules the index was made.
CREATE TABLE search_state (made_by INTEGER NOT NULL) STRICT;

-- The words are folded before they come here, in every script: all that is not a space is a letter of a word.
CREATE VIRTUAL TABLE search_words USING fts5 (whose, names, sounds, numbers, texts, tokenize = 'ascii', prefix = '2 3');

-- Words that go are overwritten in the index too, not marked.
INSERT INTO search_words (search_words, rank) VALUES ('secure-delete', 1);
