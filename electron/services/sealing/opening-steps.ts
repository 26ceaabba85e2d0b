import type { SealedFormat } from '#domain/notices/sealed-format';

/** What the receiver has in hands. The names are names the reader can replace by their own. */
export interface OpeningFacts {
  readonly format: SealedFormat;
  /** The sealed files in order, such as `K7Q2-9XMD.p7m`, or its parts. */
  readonly sealedFiles: readonly string[];
  /** The files that were too large for one part, with the number of their pieces. */
  readonly cut: readonly { readonly path: string; readonly pieces: number }[];
  /** What is to be read: `bericht.pdf`, or `dossier.pdf`. */
  readonly message: string;
}

/** The commands that open and check a package, in order. Tests run exactly these. */
export interface OpeningCommands {
  readonly decrypt: readonly string[];
  readonly unpack: readonly string[];
  /** Empty unless a file was cut. */
  readonly join: readonly string[];
  readonly joinOnWindows: readonly string[];
  readonly checkSignature: string;
  readonly showFingerprint: string;
  readonly checkList: string;
  readonly checkFiles: string;
  /** Signs `receipt.json` for the sender. */
  readonly signReceipt: string;
}

/** Plain OpenSSL 3.0 or later, age 1.0 or later for its own form, and what every Linux and macOS has. */
export function openingCommands({ format, sealedFiles, cut }: OpeningFacts): OpeningCommands {
  const archives = sealedFiles.map((_, place) => (sealedFiles.length === 1 ? 'inhoud.zip' : `inhoud-${place + 1}.zip`));
  return {
    decrypt: sealedFiles.map((file, place) => decryptCommand(format, file, archives[place]!)),
    // Each part brings the same LEESMIJ and manifest; -n leaves what is there, and so also keeps the keys in this folder.
    unpack: archives.map((archive) => (archives.length === 1 ? `unzip ${archive}` : `unzip -n ${archive}`)),
    join: cut.map((file) => `cat ${piecesOf(file).join(' ')} > ${file.path}`),
    joinOnWindows: cut.map((file) => `copy /b ${piecesOf(file).join('+')} ${file.path}`.replaceAll('/0', '\\0')),
    checkSignature: 'openssl cms -verify -binary -inform DER -in manifest.json.p7s -content manifest.json -noverify -signer signer.pem -out checked.json',
    showFingerprint: 'openssl x509 -in signer.pem -noout -fingerprint -sha256',
    checkList: 'grep -c "$(sha256sum SHA256SUMS | cut -c1-64)" manifest.json',
    checkFiles: 'sha256sum -c SHA256SUMS',
    signReceipt: 'openssl cms -sign -binary -nodetach -md sha256 -outform DER -in receipt.json -signer cert.pem -inkey key.pem -out receipt.p7s',
  };
}

const decryptCommand = (format: SealedFormat, file: string, archive: string): string =>
  format === 'age' ? `age -d -i key.txt -o ${archive} ${file}` : `openssl cms -decrypt -binary -inform DER -in ${file} -inkey key.pem -recip cert.pem -out ${archive}`;

const piecesOf = ({ path, pieces }: OpeningFacts['cut'][number]): readonly string[] => Array.from({ length: pieces }, (_, place) => pieceName(path, place + 1));

/** The name of the first, second, ... piece of a file. */
export const pieceName = (path: string, piece: number): string => `${path}.${piece}`;
