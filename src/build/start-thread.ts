import { Worker } from 'node:worker_threads';

/** A program that runs in a thread of its own. */
export interface Thread {
  /** Settles when the program is gone, however it went, with the reason where it failed. The process lives until then. */
  ended(): Promise<string | undefined>;
}

/**
 * Starts a program in a thread. By itself it keeps no process alive.
 *
 * @param workerData what the program is told
 */
export function startThread(program: URL, workerData: unknown): Thread {
  const worker = new Worker(program, { workerData });
  let failure: unknown;
  const ended = new Promise<string | undefined>((settle) => {
    worker
      .once('error', (error) => {
        failure = error;
      })
      .once('exit', (code) => {
        settle(code === 0 ? undefined : failure instanceof Error ? failure.message : String(code));
      });
  });
  worker.unref();
  return {
    ended: () => {
      worker.ref();
      return ended;
    },
  };
}
