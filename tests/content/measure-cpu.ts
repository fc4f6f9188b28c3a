import process from 'node:process';

/** Does something, and gives its result with the processor time it took in milliseconds, which a busy machine stretches little. */
export function measureCpu<T>(work: () => T): { result: T; milliseconds: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}
