import { z } from 'zod';
import { choice, line } from '../fields/kinds';
import { LanguageSchema } from '../fields/languages';
import type { NewMinor } from './identity';

/** A name in its own script, with the language that says how it is drawn and in which direction. */
export const NameInScript = z.strictObject({ text: line(200), lang: LanguageSchema });
export type NameInScript = z.output<typeof NameInScript>;

/** Where another name comes from: said by the youth, on a paper, at another authority, before a change, used by others, or for friends. */
export const nameKinds = ['stated', 'on-document', 'registered-elsewhere', 'earlier', 'alias', 'nickname'] as const;
export type NameKind = (typeof nameKinds)[number];

/** One name in several scripts at most: more is a typing mistake. */
export const namesInScript = z.array(NameInScript).max(5, { error: 'too-many' }).default([]);

/** A name besides the one by which the youth is called. */
export const OtherName = z.strictObject({ kind: choice(nameKinds), text: line(200), inScripts: namesInScript });
export type OtherName = z.output<typeof OtherName>;

type Named = Pick<NewMinor, 'givenNames' | 'familyName' | 'nameInScript' | 'otherScripts' | 'otherNames'>;

/** The name as it is called: given names before the family name. */
export const fullName = (minor: Pick<Named, 'givenNames' | 'familyName'>): string => [minor.givenNames, minor.familyName].filter(Boolean).join(' ');

/** Every name in every script, the name as it is called first: for searching and comparing. A name alone never makes two youths one. */
export function allNames(minor: Named): readonly string[] {
  const ownScripts = [...(minor.nameInScript ? [minor.nameInScript] : []), ...minor.otherScripts];
  const texts = [fullName(minor), ...ownScripts.map((one) => one.text), ...minor.otherNames.flatMap((one) => [one.text, ...one.inScripts.map((script) => script.text)])];
  return [...new Set(texts)];
}
