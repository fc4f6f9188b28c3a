import type { z } from 'astro/zod';
import type { Fault, Position } from '../diagnostics/fault.ts';
import { checkSchema } from './schema-errors.ts';
import { parseYamlFile } from './yaml-file.ts';

/** A content file in YAML, read and checked against its schema. */
export interface YamlContent<T> {
  file: string;
  /** Undefined where the file is unsound. */
  data: T | undefined;
  locate: (path: readonly PropertyKey[]) => Position;
  locateKey: (path: readonly PropertyKey[]) => Position;
  faults: Fault[];
}

/** Parses and checks a YAML text. */
export function readYaml<T extends z.ZodType>(file: string, text: string, schema: T): YamlContent<z.infer<T>> {
  const yaml = parseYamlFile(file, text);
  const { locate, locateKey } = yaml;
  if (yaml.faults.length > 0) return { file, data: undefined, locate, locateKey, faults: yaml.faults };
  const { data, faults } = checkSchema(file, yaml, schema);
  return { file, data, locate, locateKey, faults };
}
