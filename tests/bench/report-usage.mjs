import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Threads load this module too, but what they use is counted in the process.
if (isMainThread) process.once('exit', reportUsage);

/** Writes what the process with all its threads has used into the file that `BENCH_USAGE` names. */
function reportUsage() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakBytes: (peakOnLinux() ?? maxRSS) * 1024 };
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
}

/** In KiB. On Linux `maxRSS` begins with what the parent process had when it started this one. */
function peakOnLinux() {
  try {
    const [, peak] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return peak && Number(peak);
  } catch {
    return undefined;
  }
}
