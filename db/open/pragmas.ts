/** The four bytes "HOED" in the file's header: says whose file it is to whoever has the key. */
export const APPLICATION_ID = 0x484f4544;

/** One setting of a connection: as set, and as it must read back. */
export interface Pragma {
  readonly name: string;
  readonly set: string;
  readonly reads: string | number;
}

/**
 * Every setting of every connection, in the order in which they are made, after the key.
 * - locking_mode first: set before the first read of a WAL file, the index of the WAL stays in memory and no second
 *   process gets in.
 * - synchronous=FULL: the binding's own default for WAL is NORMAL, which loses acknowledged commits at a power cut.
 * - temp_store=MEMORY: sorting otherwise spills rows in clear text to temporary files.
 * - secure_delete: what is erased is overwritten, not just unlinked.
 * - trusted_schema=OFF, cell_size_check=ON, mmap_size=0: SQLite's advice for files that may have been tampered with.
 */
export function connectionPragmas(platform: NodeJS.Platform): readonly Pragma[] {
  return [
    { name: 'locking_mode', set: 'EXCLUSIVE', reads: 'exclusive' },
    { name: 'journal_mode', set: 'WAL', reads: 'wal' },
    { name: 'synchronous', set: 'FULL', reads: 2 },
    ...(platform === 'darwin' ? macFlushes : []),
    { name: 'temp_store', set: 'MEMORY', reads: 2 },
    { name: 'secure_delete', set: 'ON', reads: 1 },
    { name: 'foreign_keys', set: 'ON', reads: 1 },
    { name: 'trusted_schema', set: 'OFF', reads: 0 },
    { name: 'cell_size_check', set: 'ON', reads: 1 },
    { name: 'mmap_size', set: '0', reads: 0 },
    { name: 'busy_timeout', set: '5000', reads: 5000 },
    { name: 'cache_size', set: '-65536', reads: -65536 },
  ];
}

// On macOS fsync returns before the disk has the bytes; F_FULLFSYNC waits for it.
const macFlushes: readonly Pragma[] = [
  { name: 'fullfsync', set: 'ON', reads: 1 },
  { name: 'checkpoint_fullfsync', set: 'ON', reads: 1 },
];
