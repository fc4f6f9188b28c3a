import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { precompress } from '../../src/publish/precompress.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    site: string;
  }
}

/** Kinds of files that a host must know and that a build may be without. */
const PROBES: Record<string, string> = {
  'assets/probe.0123abcd.woff2': 'wOF2',
  'assets/probe.0123abcd.css': 'q { quotes: "„" "“" }\n'.repeat(20),
  'assets/probe.0123abcd.js': '"Grüße";\n'.repeat(20),
  '.well-known/security.txt': 'Contact: mailto:sicherheit@beispiel.example\nExpires: 2031-01-01T00:00:00Z\n',
  SHA256SUMS: `${'0'.repeat(64)}  index.html\n`,
};

/** Builds the site once, with all that a build can hold, for every host and every place on it. */
export default async function buildForHosts(project: TestProject): Promise<() => void> {
  mkdirSync(resolve('.build'), { recursive: true });
  const folder = mkdtempSync(resolve('.build', 'hosts-'));
  const site = join(folder, 'dist');
  const env = { ...process.env, SITE_URL: 'https://beispiel.example/', COMPRESS: '1', OUT_DIR: site };
  execFileSync(process.execPath, ['src/cli/build.ts'], { env, stdio: 'inherit' });
  for (const [name, content] of Object.entries(PROBES)) addProbe(join(site, name), content);
  await precompress(join(site, 'assets'));
  project.provide('site', site);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

function addProbe(file: string, content: string): void {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
