// Who may import whom. A folder not named here has no place in the house yet: give it a row.
//
//   ours      folders of ours that may be imported (a folder may always import itself)
//   types     folders of which only types may be imported
//   packages  { only } lists the packages allowed, { never } those forbidden; `node:` stands for all of Node
//   instead   what to do when the need is real

const NOT_IN_A_WINDOW = ['node:', 'electron', 'better-sqlite3', 'drizzle-orm', '@node-rs/argon2', 'yazl', 'yauzl', 'pkijs', 'asn1js'];
const ASK_THE_STATE = 'ask a slice in renderer/state, which asks the vault through renderer/bridge';

export const arrows = {
  domain: {
    ours: [],
    // Pure packages: they compute and touch nothing.
    packages: { only: ['zod', '@noble/hashes', 'json-canonicalize'] },
    instead: 'let the caller hand it in as an argument: domain knows no clock, disk, screen or database',
  },
  'db/schema': {
    ours: ['domain'],
    packages: { only: ['drizzle-orm'] },
    instead: 'keep tables free of anything but their columns',
  },
  db: {
    ours: ['domain'],
    packages: { only: ['drizzle-orm', 'better-sqlite3', 'node:'] },
    instead: 'let path, key and clock arrive as arguments: db is plain Node and knows no Electron',
  },
  'electron/contract': {
    ours: ['domain'],
    packages: { only: ['zod'] },
    instead: 'keep the contract data: what goes in, what comes out, what it needs',
  },
  'electron/handlers': {
    // Of opening a database only its faults, which become answers.
    ours: ['electron/contract', 'electron/services', 'db/queries', 'db/writes', 'db/open/sqlite-fault', 'domain'],
    types: ['db/open'],
    packages: { only: ['zod', 'node:crypto', 'node:stream'] },
    instead: 'write a query or a write in db, or a service in electron/services, and call that',
  },
  'electron/services': {
    // The key service hands the key to the database and opens it; nothing else there knows of db.
    ours: ['electron/contract', 'db/open', 'domain'],
    types: ['db/queries'],
    packages: { never: ['drizzle-orm'] },
    instead: 'let the handler fetch it from the database and hand it in',
  },
  'electron/preload': {
    ours: ['electron/contract'],
    packages: { only: ['electron'] },
    instead: 'put it behind the contract: the preload only turns the contract into the bridge object',
  },
  'electron/main': {
    ours: ['electron/contract', 'electron/services', 'domain'],
    packages: { never: ['better-sqlite3', 'drizzle-orm', '@node-rs/argon2'] },
    instead: 'ask the vault process: main holds no keys and no personal data',
  },
  'electron/vault': {
    ours: ['electron/contract', 'electron/handlers', 'electron/services', 'electron/demo', 'electron/drive/script', 'electron/parse/checked-answer', 'db', 'domain'],
    packages: { never: ['drizzle-orm'] },
    instead: 'do it in a handler or a service; the vault only wires them',
  },
  'electron/parse': {
    // Nothing of the vault: this is what reads files of strangers.
    ours: ['electron/contract', 'electron/services/receipts', 'electron/services/leaks', 'electron/services/recipients', 'electron/services/sealing', 'electron/services/blobs', 'electron/services/printing', 'domain'],
    packages: { never: ['electron', 'better-sqlite3', 'drizzle-orm', '@node-rs/argon2'] },
    instead: 'let it arrive as the input of a task: this process has no vault, no files and no network',
  },
  'electron/demo': {
    ours: ['domain'],
    types: ['electron/contract', 'electron/drive'],
    packages: { only: [] },
    instead: 'tell it as steps of the contract; the demo does nothing a guardian could not',
  },
  'electron/drive': {
    ours: ['electron/contract', 'electron/handlers', 'electron/services', 'electron/vault', 'electron/parse/checked-answer', 'db', 'domain'],
    packages: { never: ['electron'] },
    instead: 'keep it plain Node: drive runs without Electron',
  },
  'renderer/app': {
    ours: [
      'renderer/screens', 'renderer/forms', 'renderer/components', 'renderer/state', 'renderer/bridge', 'renderer/words',
      'renderer/styles', 'electron/contract', 'domain',
    ],
    packages: { never: NOT_IN_A_WINDOW },
    instead: ASK_THE_STATE,
  },
  'renderer/screens': {
    ours: ['renderer/state', 'renderer/forms', 'renderer/components', 'renderer/words', 'renderer/styles', 'domain'],
    types: ['electron/contract'],
    packages: { never: NOT_IN_A_WINDOW },
    instead: ASK_THE_STATE,
  },
  'renderer/forms': {
    ours: ['renderer/components', 'renderer/words', 'renderer/styles', 'domain'],
    types: ['electron/contract'],
    packages: { never: NOT_IN_A_WINDOW },
    instead: 'let the screen hand it in',
  },
  'renderer/components': {
    // Days, moments and the language switch are common ground; subjects are not.
    ours: ['renderer/words', 'renderer/styles', 'domain/shared'],
    types: ['electron/contract'],
    packages: { never: NOT_IN_A_WINDOW },
    instead: 'let it arrive as a property: components know nothing of minors or of the vault',
  },
  'renderer/state': {
    ours: ['renderer/bridge', 'domain'],
    types: ['electron/contract', 'renderer/words'],
    packages: { never: NOT_IN_A_WINDOW },
    instead: 'ask the vault through renderer/bridge',
  },
  'renderer/bridge': {
    ours: ['electron/contract', 'domain'],
    packages: { never: NOT_IN_A_WINDOW },
    instead: 'put it behind the contract',
  },
  'renderer/words': {
    ours: ['domain'],
    types: ['electron/contract'],
    packages: { never: NOT_IN_A_WINDOW },
    instead: 'keep words words',
  },
  'renderer/styles': {
    ours: [],
    packages: { never: NOT_IN_A_WINDOW },
    instead: 'keep styles styles',
  },
  tests: {
    ours: ['domain', 'db', 'electron', 'renderer'],
    packages: { never: [] },
    instead: 'let the environment hand it in: tests do not know how the product is built',
  },
  build: {
    ours: [],
    packages: { never: [] },
    instead: 'read what you need from disk: the build knows nothing of what it builds',
  },
};
