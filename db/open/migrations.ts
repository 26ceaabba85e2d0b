import { createHash } from 'node:crypto';

/** One step in the life of the database: `0007_signs`, its SQL, and the hash by which it is known once it was applied. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
  /** Tables whose number of rows this step may change, from a line `-- rows may change: a, b`. */
  readonly rowsMayChange: readonly string[];
}

const FILE = /(?:^|\/)(\d{4})_([a-z0-9-]+)\.sql$/;
const ROWS_MAY_CHANGE = /^-- rows may change: *(.+)$/m;

/** Every migration in the program, put in at build time so that none can be left behind or changed on disk. */
export function bundledMigrations(): readonly Migration[] {
  const files: Record<string, string> = import.meta.glob('../migrations/*.sql', { query: '?raw', import: 'default', eager: true });
  return migrationsOf(files);
}

/** Migrations from file names and texts, in order. Throws Error on a file name that is not `0001_word.sql` or a number used twice. */
export function migrationsOf(files: Readonly<Record<string, string>>): readonly Migration[] {
  const migrations = Object.entries(files)
    .map(([path, text]) => migrationOf(path, text))
    .sort((a, b) => a.number - b.number);
  const twice = migrations.find((migration, place) => migration.number === migrations[place - 1]?.number);
  if (twice) throw new Error(`migration number ${twice.number} is used twice`);
  return migrations;
}

/** The first number that is skipped, or undefined: 1, 2, 3 … A test holds the folder to it. */
export function findGap(migrations: readonly Migration[]): number | undefined {
  const place = migrations.findIndex((migration, index) => migration.number !== index + 1);
  return place === -1 ? undefined : place + 1;
}

function migrationOf(path: string, text: string): Migration {
  const [, number, word] = FILE.exec(path) ?? [];
  if (!number || !word) throw new Error(`not a migration's file name: ${path}`);
  // A checkout on Windows may have other line ends; it is the same migration.
  const sql = text.replaceAll('\r\n', '\n');
  return {
    number: Number(number),
    name: `${number}_${word}`,
    sql,
    sha256: createHash('sha256').update(sql).digest('hex'),
    rowsMayChange: (ROWS_MAY_CHANGE.exec(sql)?.[1] ?? '').split(',').map((name) => name.trim()).filter(Boolean),
  };
}
