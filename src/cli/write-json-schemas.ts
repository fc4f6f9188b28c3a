import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas, schemasFolder } from '../schemas/json-schemas.ts';

/** Writes the JSON Schemas into a content folder, for the programs in which its files are written; says how many. */
export function writeJsonSchemas(root: string): number {
  const schemas = jsonSchemas();
  mkdirSync(join(root, schemasFolder), { recursive: true });
  for (const [name, text] of schemas) writeFileSync(join(root, schemasFolder, name), text);
  return schemas.size;
}
