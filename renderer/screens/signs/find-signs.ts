import { signGroups, type SignGroup } from '#domain/signs/sign-codes';
import { signCodes, signRow, type SignCode } from '#domain/signs/sign-table';
import { searchable } from '../caseload/find-minors';

export interface SignsOfGroup {
  readonly group: SignGroup;
  readonly codes: readonly SignCode[];
}

/** The catalogue by group, with only the signs in which every typed word occurs: in the label, the group or the number. */
export function findSigns(typed: string, labels: Readonly<Record<SignCode, string>>, groups: Readonly<Record<SignGroup, string>>): readonly SignsOfGroup[] {
  const sought = searchable(typed).split(' ').filter(Boolean);
  const fits = (code: SignCode): boolean => {
    const row = signRow(code);
    const here = searchable(`${row.number} ${labels[code]} ${groups[row.group]}`);
    return sought.every((word) => here.includes(word));
  };
  return signGroups
    .map((group) => ({ group, codes: signCodes.filter((code) => signRow(code).group === group && fits(code)) }))
    .filter(({ codes }) => codes.length > 0);
}
