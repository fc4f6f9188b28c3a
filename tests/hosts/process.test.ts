import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { answers, findProgram, freePort, startProcess } from './process.ts';

const server = (port: number) => ['-e', `require('node:http').createServer().listen(${port}, '127.0.0.1')`];

test('A server answers once it is started, and has gone once it is stopped', async () => {
  const port = await freePort();
  const running = await startProcess(process.execPath, server(port), port);
  expect(await answers(port)).toBe(true);
  await running.stop();
  expect(await answers(port)).toBe(false);
});

test('A server that does not start tells why', async () => {
  const port = await freePort();
  const program = ['-e', 'console.error("line 3: no such option"); process.exit(1)'];
  await expect(startProcess(process.execPath, program, port)).rejects.toThrow('line 3: no such option');
});

test('A program that cannot be run is named', async () => {
  const port = await freePort();
  await expect(startProcess('/nirgends/caddy', [], port)).rejects.toThrow(/\/nirgends\/caddy did not answer.*ENOENT/s);
});

test('A server ends with the test run that started it, even if that is killed', async () => {
  const port = await freePort();
  const script = `import { startProcess } from ${JSON.stringify(join(import.meta.dirname, 'process.ts'))};
    await startProcess(process.execPath, ${JSON.stringify(server(port))}, ${port});
    console.log('started');`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(parent.stdout, 'data');
  expect(await answers(port)).toBe(true);
  parent.kill('SIGKILL');
  await vi.waitFor(
    async () => {
      expect(await answers(port)).toBe(false);
    },
    { timeout: 10_000, interval: 50 },
  );
});

test('A program is found by the first name that there is', () => {
  expect(findProgram('gibt-es-nicht', 'sh')).toMatch(/\/sh$/);
  expect(findProgram('gibt-es-nicht')).toBeUndefined();
});
