// Kills the process before or after the rename that KILL_RENAME numbers (`before 2`), of those that concern `dist`.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import process from 'node:process';

const [moment, wanted] = (process.env.KILL_RENAME ?? '').split(' ');
const dist = resolve('dist');
const { renameSync } = fs;
let count = 0;

function concerns(path) {
  return path === dist || String(path).split(sep).at(-1)?.endsWith('.backup');
}

fs.renameSync = (from, to) => {
  if (!concerns(from) && !concerns(to)) return renameSync(from, to);
  const isWanted = ++count === Number(wanted);
  if (isWanted && moment === 'before') process.kill(process.pid, 'SIGKILL');
  renameSync(from, to);
  if (isWanted && moment === 'after') process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
