// The thread in which a file is read: its memory is bounded, and it holds nothing but the file.
import { parentPort } from 'node:worker_threads';
import type { ParseAsked } from '../contract/parse';
import { closeDoors } from './close-doors';
import { runTask } from './run-task';

closeDoors();
parentPort!.once('message', (asked: ParseAsked) => {
  void runTask(asked).then((answered) => parentPort!.postMessage(answered));
});
