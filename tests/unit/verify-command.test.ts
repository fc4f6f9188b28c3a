import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serveFolder } from '../../src/commands/static-server.ts';
import { writeChecksums } from '../../src/hosting/checksums.ts';
import { makeDeployedCopy, put } from './deployed-copy.ts';

// Each test starts Node, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;

beforeEach(() => {
  folder = makeDeployedCopy();
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run verify', () => {
  it('is silent on stderr and ends with 0 for a whole copy', async () => {
    expect(await verify(folder)).toEqual({ code: 0, stdout: '4 Dateien sind wie gebaut.\n', stderr: '' });
  });

  it('tells every fault on its line and ends with 1', async () => {
    put(folder, 'index.html');
    const { code, stderr } = await verify(folder);
    expect(stderr).toBe('fehlt: index.html\nEin Unterschied; 3 Dateien sind wie gebaut.\n');
    expect(code).toBe(1);
  });

  it('says whether an address has the build that lies here', async () => {
    const server = await serveFolder(folder, { host: '127.0.0.1', port: 0 });
    try {
      expect((await verify(server.url)).stdout).toContain('Hinweis: Es ist derselbe Bau wie in ');
      put(folder, 'index.html', 'Neuer Start');
      const built = makeDeployedCopy();
      writeChecksums(folder);
      const { code, stdout } = await verifyBuiltIn(built, server.url);
      expect(stdout).toContain('Hinweis: Es ist ein anderer Bau als der in ');
      expect(code).toBe(0);
      const compared = await verify(server.url, built);
      expect(compared.stderr).toContain('anders: index.html\n');
      expect(compared.code).toBe(1);
      rmSync(built, { recursive: true });
    } finally {
      await server.close();
    }
  });

  it.each([[[]], [['a', 'b', 'c']]])('says how it is called after %j, and ends with 2', async (args) => {
    const { code, stderr } = await verify(...args);
    expect(stderr).toMatch(/^Aufruf: npm run verify -- ORDNER-ODER-ADRESSE \[BAU\]\n/);
    expect(code).toBe(2);
  });

  it.each([['ftp://beispiel.example/'], ['nirgends'], ['http://[']])('stops at %s with a message', async (target) => {
    const { code, stderr } = await verify(target);
    expect(stderr).toMatch(/^(?:‚ftp|Den Ordner ‚nirgends‘|‚http:\/\/\[‘).*\.\n$/);
    expect(code).toBe(1);
  });

  it('stops at a list that leads out of the folder', async () => {
    put(folder, 'SHA256SUMS', `${'a'.repeat(64)}  ../../etc/passwd\n`);
    const { code, stderr } = await verify(folder);
    expect(stderr).toMatch(/^SHA256SUMS, Zeile 1, nennt keine Datei in der Website: .*\n$/);
    expect(code).toBe(1);
  });
});

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

function verify(...args: string[]): Promise<Ended> {
  return verifyBuiltIn(folder, ...args);
}

/** Runs the command where the last build lies in a folder. */
function verifyBuiltIn(dist: string, ...args: string[]): Promise<Ended> {
  return new Promise((settle) => {
    const options = { env: { ...process.env, OUT_DIR: dist } };
    const child = execFile(process.execPath, ['src/commands/verify.ts', ...args], options, (_error, stdout, stderr) => {
      settle({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}
