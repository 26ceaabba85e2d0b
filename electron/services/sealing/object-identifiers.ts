/** The object identifiers that the sealed file and its certificates speak of, with where each is defined. */
export const OID = {
  // Content types
  data: '1.2.840.113549.1.7.1', // RFC 5652 section 4
  signedData: '1.2.840.113549.1.7.2', // RFC 5652 section 5
  envelopedData: '1.2.840.113549.1.7.3', // RFC 5652 section 6.1
  authEnvelopedData: '1.2.840.113549.1.9.16.1.23', // RFC 5083 section 2
  // Digests and content ciphers
  sha256: '2.16.840.1.101.3.4.2.1', // RFC 5754 section 2.2
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
  aes256Gcm: '2.16.840.1.101.3.4.1.46', // RFC 5084 section 3.2
  aes256Cbc: '2.16.840.1.101.3.4.1.42', // RFC 3565 section 4.1
  // Recipients with RSA
  rsaEncryption: '1.2.840.113549.1.1.1', // RFC 3279 section 2.3.1
  rsaesOaep: '1.2.840.113549.1.1.7', // RFC 4055 section 4
  mgf1: '1.2.840.113549.1.1.8', // RFC 4055 section 2.1
  // Recipients with elliptic curves
  ecPublicKey: '1.2.840.10045.2.1', // RFC 5480 section 2.1.1
  ecdhSha256Kdf: '1.3.132.1.11.1', // dhSinglePass-stdDH-sha256kdf-scheme, RFC 5753 section 7.1.4
  ecdhSha384Kdf: '1.3.132.1.11.2', // dhSinglePass-stdDH-sha384kdf-scheme, RFC 5753 section 7.1.4
  aes256Wrap: '2.16.840.1.101.3.4.1.45', // RFC 3565 section 2.3.2
  // Signature and signed attributes
  ecdsaSha256: '1.2.840.10045.4.3.2', // RFC 5758 section 3.2
  contentType: '1.2.840.113549.1.9.3', // RFC 5652 section 11.1
  messageDigest: '1.2.840.113549.1.9.4', // RFC 5652 section 11.2
  signingTime: '1.2.840.113549.1.9.5', // RFC 5652 section 11.3
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47', // RFC 5035 section 3
  algorithmProtection: '1.2.840.113549.1.9.52', // RFC 6211 section 2
  // Certificates
  commonName: '2.5.4.3', // RFC 5280 appendix A
  organisation: '2.5.4.10',
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  // Signatures of lists of revoked certificates
  sha256WithRsa: '1.2.840.113549.1.1.11', // RFC 4055 section 5
  sha384WithRsa: '1.2.840.113549.1.1.12',
  sha512WithRsa: '1.2.840.113549.1.1.13',
  rsaPss: '1.2.840.113549.1.1.10', // RFC 4055 section 3
  ecdsaSha384: '1.2.840.10045.4.3.3', // RFC 5758 section 3.2
  ecdsaSha512: '1.2.840.10045.4.3.4',
  reasonCode: '2.5.29.21', // RFC 5280 section 5.3.1
  deltaCrl: '2.5.29.27', // RFC 5280 section 5.2.4
  issuingDistributionPoint: '2.5.29.28', // RFC 5280 section 5.2.5
} as const;
