import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const module = JSON.stringify(pathToFileURL(resolve('src/build/start-thread.ts')).href);

/** What a program says that starts a thread and then does something with it. */
function said(thread: string, then: string): string {
  const program = `
    import { startThread } from ${module};
    const thread = startThread(new URL(${JSON.stringify(`data:text/javascript,${encodeURIComponent(thread)}`)}), 'told');
    ${then}
    console.log('end');`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', timeout: 20_000 });
}

const endless = 'setInterval(() => {}, 1000);';

it('keeps no process alive that does not wait for it', () => {
  expect(said(endless, '')).toBe('end\n');
});

it('is waited for by whoever asks for its end, and is told what it is to do', () => {
  const late = `import { workerData } from 'node:worker_threads';
    setTimeout(() => console.log(workerData), 200);`;
  expect(said(late, 'console.log(await thread.ended());')).toBe('told\nundefined\nend\n');
});

it.each([
  ['throw new Error("Kein Platz.");', 'Kein Platz.'],
  ['throw "Text";', '1'],
  ['process.exit(3);', '3'],
])('says of %s that it failed, and why', (thread, reason) => {
  expect(said(thread, 'console.log(await thread.ended());')).toBe(`${reason}\nend\n`);
});
