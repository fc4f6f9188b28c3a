// Counts the tests in the reports of all suites: `count.mjs FOLDER`, in which each suite has a folder that holds its
// reports, by vitest or Playwright, and in a file `expected` their names.
import console from 'node:console';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Of a run that did not finish, one test counts as failed. */
const unfinished = { passed: 0, failed: 1 };

function counted(file) {
  if (!existsSync(file)) return unfinished;
  const { success, numPassedTests, numFailedTests, stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  if (stats) {
    const failed = stats.unexpected + stats.flaky;
    // An error outside the tests.
    return { passed: stats.expected, failed: errors.length > 0 ? Math.max(failed, 1) : failed };
  }
  if (success === undefined) return unfinished;
  return { passed: numPassedTests, failed: success ? numFailedTests : Math.max(numFailedTests, 1) };
}

const [folder = ''] = process.argv.slice(2);
const all = readdirSync(folder).flatMap((suite) =>
  readFileSync(join(folder, suite, 'expected'), 'utf8')
    .split(',')
    .map((name) => ({ suite: `${suite}, ${name}`, ...counted(join(folder, suite, name)) })),
);
const sum = (key) => all.reduce((total, one) => total + one[key], 0);
for (const { suite, passed, failed } of all) console.log(`${suite}: ${passed} passed, ${failed} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
