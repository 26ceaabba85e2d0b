import { pathToFileURL } from 'node:url';
import { watchDisk } from './broken-disk';
import { givePort } from './parent-port';

// The vault process of the program, as it is bundled, in a child of plain Node.
const script = process.argv[2]!;
await watchDisk();
givePort();
await import(/* @vite-ignore */ pathToFileURL(script).href);
process.send!({ loaded: true });
