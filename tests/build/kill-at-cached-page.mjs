// Kills the process after Astro has written that many pages into its cache.
import fs from 'node:fs';
import process from 'node:process';

const { writeFile } = fs.promises;
let left = Number(process.env.CACHED_PAGES);

fs.promises.writeFile = async (file, ...rest) => {
  await writeFile.call(fs.promises, file, ...rest);
  if (/\/cache-[^/]+\/dist\/.*\.html$/.test(String(file)) && --left === 0) process.kill(process.pid, 'SIGKILL');
};
