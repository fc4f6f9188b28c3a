import { workerData } from 'node:worker_threads';
import { prepareShare } from './prepare-share.ts';
import type { ShareTask } from './prepare-share.ts';

// A thread of `prepare-on-all-cores.ts`.
prepareShare(workerData as ShareTask);
