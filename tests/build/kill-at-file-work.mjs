// Counts the calls that work on files. Kills the process before the one that KILL_AT numbers; COUNT_FILE gets their number.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const killAt = Number(process.env.KILL_AT ?? 0);
const countFile = process.env.COUNT_FILE;
const { writeFileSync } = fs;
let count = 0;

function counted(call) {
  return function (...args) {
    count++;
    if (count === killAt) process.kill(process.pid, 'SIGKILL');
    return Reflect.apply(call, this, args);
  };
}

for (const name of ['cp', 'mkdir', 'readFile', 'readdir', 'rename', 'rm', 'rmdir', 'unlink', 'writeFile']) {
  if (name in fs.promises) fs.promises[name] = counted(fs.promises[name]);
  fs[`${name}Sync`] = counted(fs[`${name}Sync`]);
}
syncBuiltinESMExports();

if (countFile) process.on('exit', () => writeFileSync(countFile, String(count)));
