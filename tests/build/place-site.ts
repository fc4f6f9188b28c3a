import { resolve } from 'node:path';
import { swapOf } from '../../src/publish/replace-dist.ts';

// Run in a copy of the project: puts the folder `.build/finished` in the place of `dist`.
swapOf(resolve('dist')).place(resolve('.build/finished'));
