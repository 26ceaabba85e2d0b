import type { NameInScript } from '#domain/minors/identity';
import { directionOf } from '#domain/fields/languages';
import { Written } from '../../components/Voice';

/** A name in its own script, quiet beside or under the name in our letters. */
export const ScriptName = ({ name }: { readonly name: NameInScript | null }) =>
  (name ? <bdi lang={name.lang} dir={directionOf(name.lang)} className="script-name">{name.text}</bdi> : null);

/** A person: the name in the serif, then the name in its own script. */
export const FullName = ({ name, nameInScript }: { readonly name: string; readonly nameInScript: NameInScript | null }) => (
  <span className="full-name"><span className="person"><Written text={name} /></span> <span className="meta"><ScriptName name={nameInScript} /></span></span>
);
