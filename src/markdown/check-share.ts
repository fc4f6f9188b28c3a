import { workerData } from 'node:worker_threads';
import { checkContent } from '../check/check-content.ts';
import type { ShareTask } from './check-on-all-cores.ts';
import { checkOptionsFor } from './rendered-content.ts';

// The thread of `check-on-all-cores.ts`: it is told its share, and what it finds is kept.
const { root, label, checks, share } = workerData as ShareTask;
checkContent(root, label, { ...checkOptionsFor(checks), share });
