-- A dossier that was sealed stands in the row of packages of its recipient, together with the notices. One that came out
-- readable has no recipient, no number in that row and no manifest.

ALTER TABLE dossiers ADD COLUMN recipient_id TEXT REFERENCES recipients (id);
ALTER TABLE dossiers ADD COLUMN counter INTEGER;
ALTER TABLE dossiers ADD COLUMN manifest_sha256 TEXT;
CREATE UNIQUE INDEX dossiers_by_recipient ON dossiers (recipient_id, counter);
