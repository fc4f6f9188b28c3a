import { spawnSync } from 'node:child_process';
import { runCommandLine } from './command-line.ts';

const help = `npm run check

Prüft den Code: Typen (astro check), Regeln (eslint) und Form (prettier); beim ersten Fehler hört es auf. Den Inhalt prüft
npm run check:content.`;

const programs = [
  ['astro', 'check'],
  ['eslint', '--config', '.config/eslint.config.js', '.'],
  ['prettier', '--check', '.'],
] as const;

await runCommandLine({ help }, () => {
  for (const [program, ...args] of programs) {
    // npm has put them into the path; on Windows they are scripts of its shell.
    const { status } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) process.exit(status ?? 1);
  }
});
