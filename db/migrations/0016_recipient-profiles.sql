-- A recipient gets a profile, a format of sealing, and what its issuer says of revocation. Who was registered before were
-- police with a certificate.
UPDATE recipients SET body = json_set(body, '$.profile', 'police', '$.format', 'cms-gcm', '$.formatReason', '', '$.keyType', 'certificate', '$.revocation', NULL);
