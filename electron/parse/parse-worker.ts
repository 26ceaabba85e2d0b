// The thread in which a file is read: its memory is bounded, and it holds nothing but the file.
import { parentPort } from 'node:worker_threads';
import type { ParseAsked } from '../contract/parse';
import { closeDoors } from './close-doors';
import { readyToReadPages } from '../services/leaks/pdf-pages';
import { runTask } from './run-task';

// What reads pages is loaded while files can still be; only then are the doors closed, and only then is the file looked at.
parentPort!.once('message', (asked: ParseAsked) => {
  const ready = asked.task === 'attachment-texts' ? readyToReadPages() : Promise.resolve();
  void ready.then(() => {
    closeDoors();
    return runTask(asked);
  }).then((answered) => parentPort!.postMessage(answered));
});
