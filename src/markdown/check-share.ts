import { workerData } from 'node:worker_threads';
import { checkContent } from '../check/check-content.ts';
import type { Share } from '../check/check-explainers.ts';
import { contentFolder } from '../check/content-folder.ts';
import { checkOptions } from './rendered-content.ts';

// The thread of `check-on-all-cores.ts`: it is told its share, and what it finds is kept.
const { root, label } = contentFolder();
checkContent(root, label, { ...checkOptions, share: workerData as Share });
