// Reads every import of the project and holds it against the table in arrows-table.mjs.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './places.mjs';
import { arrows } from './arrows-table.mjs';

const TOP_FOLDERS = ['domain', 'db', 'electron', 'renderer', 'tests', 'build'];
const SOURCE = /\.(?:ts|tsx|mts|mjs)$/;
// A test beside its file may use builders, fakes and the parts next door. Declarations import nothing that runs.
const FREE = /\.test\.[a-z]+$|\.d\.m?ts$/;

const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;
const STATIC = /^[ \t]*(?:import|export)\s+(?<what>[\w*{}\s,$]*?\s*from\s*)?(?<quote>['"])(?<name>[^'"\n]+)\k<quote>/gm;
const DYNAMIC = /\b(?:import|require)\s*\(\s*(?<quote>['"])(?<name>[^'"\n]+)\k<quote>/g;

/** Every wrong import under `root`, as `{ file, line, name, sentence }`, in the order of the files. */
export function wrongImports(root = ROOT) {
  return TOP_FOLDERS.flatMap((top) => sourcesIn(root, top)).flatMap((file) => {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    return importsOf(text).flatMap(({ line, name, onlyTypes }) => {
      const sentence = objection(file, name, onlyTypes);
      return sentence ? [{ file, line, name, sentence }] : [];
    });
  });
}

/** The imports in a source text: what they name, on which line, and whether they take only types. */
export function importsOf(text) {
  const code = text.replace(COMMENT_OR_STRING, (part) => (part.startsWith('/') ? part.replace(/[^\n]/g, ' ') : part));
  const lineOf = (index) => code.slice(0, index).split('\n').length;
  const found = [...code.matchAll(STATIC), ...code.matchAll(DYNAMIC)];
  return found
    .toSorted((a, b) => a.index - b.index)
    .map((match) => ({
      name: match.groups.name,
      line: lineOf(match.index + match[0].search(/\S/)),
      onlyTypes: takesOnlyTypes(match.groups.what ?? ''),
    }));
}

/** Why this import is wrong and what to do instead; null when it is right. */
export function objection(file, name, onlyTypes) {
  const place = placeOf(file);
  if (!place) return `${path.posix.dirname(file)} has no row in build/arrows-table.mjs: give it one, with what it may import.`;
  const row = arrows[place];
  const target = targetOf(file, name);
  const mayImport = target === null ? mayUsePackage(row.packages, name) : mayUseOurs(place, row, target, onlyTypes);
  return mayImport ? null : `${place} may not import ${target ?? name}: ${row.instead}.`;
}

// The most precise row: db/schema before db.
const placeOf = (file) =>
  Object.keys(arrows)
    .filter((folder) => file.startsWith(`${folder}/`))
    .toSorted((a, b) => b.length - a.length)[0];

// A path inside the project, or null for a package.
function targetOf(file, name) {
  const withoutQuery = name.replace(/\?.*$/, '');
  if (withoutQuery.startsWith('#')) return withoutQuery.slice(1);
  if (withoutQuery.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(file), withoutQuery));
  return null;
}

function mayUseOurs(place, row, target, onlyTypes) {
  const within = (folder) => target === folder || target.startsWith(`${folder}/`);
  if (within(place)) return true;
  // What a package manifest says (name, version) is nobody's secret.
  if (target === 'package.json') return true;
  return row.ours.some(within) || (onlyTypes && (row.types ?? []).some(within));
}

function mayUsePackage(rule, name) {
  const isOneOf = (list) => list.some((each) => name === each || name.startsWith(each.endsWith(':') ? each : `${each}/`));
  return rule.only ? isOneOf(rule.only) : !isOneOf(rule.never);
}

function takesOnlyTypes(what) {
  if (/^type\s/.test(what)) return true;
  const names = /^\{([\s\S]*)\}\s*from\s*$/.exec(what)?.[1];
  return names !== undefined && names.split(',').every((each) => each.trim() === '' || /^\s*type\s/.test(each));
}

function sourcesIn(root, top) {
  const folder = path.join(root, top);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name) && !FREE.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === import.meta.filename) {
  const wrong = wrongImports();
  for (const { file, line, sentence } of wrong) console.log(`${file}:${line} ${sentence}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
