-- Where the keyboard was in a form, so that a draft opens there again. Empty in forms that do not keep it.

ALTER TABLE drafts ADD COLUMN place TEXT CHECK (place IS NULL OR json_valid(place));
