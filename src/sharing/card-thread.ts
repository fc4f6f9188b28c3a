import { workerData } from 'node:worker_threads';
import { createCardStore } from './card-store.ts';
import type { CardInput } from './preview-card.ts';

/** What a thread that draws cards is told. */
export interface CardTask {
  /** Where cards are kept. */
  folder: string;
  inputs: readonly CardInput[];
}

const { folder, inputs } = workerData as CardTask;
await createCardStore(folder).prepare(inputs);
