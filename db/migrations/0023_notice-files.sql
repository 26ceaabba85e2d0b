-- Every sealed file of a notice is kept with its size and hash, and what went along. Of a notice of before one file is known,
-- and its size is not.

UPDATE notices SET body = json_set(body,
  '$.files', json_array(json_object('fileName', body ->> '$.fileName', 'bytes', NULL, 'sha256', body ->> '$.fileSha256')),
  '$.attachments', json_array());
