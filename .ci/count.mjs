// Names the tests that failed and counts all, of all suites: `count.mjs FOLDER`, in which each suite has a folder that
// holds its reports, by vitest or Playwright, and in a file `expected` their names.
import console from 'node:console';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';

/** Of a run that did not finish, one test counts as failed. */
const unfinished = { passed: 0, failed: 1, names: [] };

/** Of a suite of Playwright and of those within it: the titles of the tests that failed. */
function failedSpecs({ specs = [], suites = [] }) {
  const own = specs.filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(failedSpecs)];
}

/** Of a test file in a report of Vitest: the tests that failed, or why it could not be run. */
function failedAssertions({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((one) => one.status === 'failed').map(({ fullName }) => fullName);
  const reasons = status === 'failed' && failed.length === 0 ? [message] : failed;
  return reasons.map((reason) => `${relative(process.cwd(), name)}: ${reason}`);
}

function counted(file) {
  if (!existsSync(file)) return unfinished;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const { success, numPassedTests, numFailedTests, stats, errors } = report;
  if (stats) {
    const failed = stats.unexpected + stats.flaky;
    // An error outside the tests.
    return {
      passed: stats.expected,
      failed: errors.length > 0 ? Math.max(failed, 1) : failed,
      names: [...failedSpecs(report), ...errors.map(({ message }) => message)],
    };
  }
  if (success === undefined) return unfinished;
  return {
    passed: numPassedTests,
    failed: success ? numFailedTests : Math.max(numFailedTests, 1),
    names: report.testResults.flatMap(failedAssertions),
  };
}

const [folder = ''] = process.argv.slice(2);
const all = readdirSync(folder).flatMap((suite) =>
  readFileSync(join(folder, suite, 'expected'), 'utf8')
    .split(',')
    .map((name) => ({ suite: `${suite}, ${name}`, ...counted(join(folder, suite, name)) })),
);
const sum = (key) => all.reduce((total, one) => total + one[key], 0);
for (const { suite, names } of all) for (const name of names) console.log(`failed in ${suite}: ${name}`);
for (const { suite, passed, failed } of all) console.log(`${suite}: ${passed} passed, ${failed} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
