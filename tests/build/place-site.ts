import { resolve } from 'node:path';
import { replaceDist } from '../../src/publish/replace-dist.ts';

// Run in a copy of the project: puts the folder `.build/next` in the place of `dist`.
replaceDist(resolve('dist'));
