// Lets every folder list its files backwards, as another file system might.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdir, readdirSync } = fs;
const readdirPromise = fs.promises.readdir;

fs.readdirSync = (...args) => readdirSync(...args).reverse();
fs.promises.readdir = async (...args) => (await readdirPromise(...args)).reverse();
fs.readdir = (path, ...rest) => {
  const done = rest.pop();
  readdir(path, ...rest, (error, names) => {
    done(error, names?.reverse());
  });
};
syncBuiltinESMExports();
