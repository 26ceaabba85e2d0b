/** The names in the commands. They are names the reader can replace by their own. */
export interface OpeningNames {
  /** The sealed file, such as `K7Q2-9XMD.p7m`. */
  readonly sealedFile: string;
}

/** The commands that open and check a package with plain OpenSSL 3.0 or later, in order. Tests run exactly these. */
export const openingCommands = ({ sealedFile }: OpeningNames) =>
  ({
    decrypt: `openssl cms -decrypt -binary -inform DER -in ${sealedFile} -inkey key.pem -recip cert.pem -out inhoud.zip`,
    unpack: 'unzip inhoud.zip',
    checkSignature: 'openssl cms -verify -binary -inform DER -in manifest.json.p7s -content manifest.json -noverify -signer signer.pem -out checked.json',
    showFingerprint: 'openssl x509 -in signer.pem -noout -fingerprint -sha256',
    checkList: 'grep -c "$(sha256sum SHA256SUMS | cut -c1-64)" manifest.json',
    checkFiles: 'sha256sum -c SHA256SUMS',
  }) as const;
