import type * as pkijs from 'pkijs';
import type { CertificateName } from './certificate-facts';
import { OID } from './object-identifiers';

const LONGEST_NAME = 200;
/** Control characters, and the marks that turn, hide or join text: they have no place in a name that a person must judge. */
const DECEPTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** The common name and organisation of a distinguished name; the first of each when there are more. */
export function readName(name: pkijs.RelativeDistinguishedNames): CertificateName {
  return { commonName: valueOf(name, OID.commonName), organisation: valueOf(name, OID.organisation) };
}

function valueOf(name: pkijs.RelativeDistinguishedNames, type: string): string | null {
  const found = name.typesAndValues.find((pair) => pair.type === type);
  const text: unknown = found?.value.valueBlock.value;
  if (typeof text !== 'string') return null;
  const clean = text.replaceAll(DECEPTIVE, '\uFFFD').normalize('NFC').trim().slice(0, LONGEST_NAME);
  return clean === '' ? null : clean;
}

/** A name in one line: who, and of which organisation. */
export const named = ({ commonName, organisation }: CertificateName): string => [commonName, organisation].filter(Boolean).join(', ');
