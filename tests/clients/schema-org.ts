import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Checks structured data against schema.org's vocabulary as the package schema-dts has it: a type for each type, with the
 * properties that it has and the kinds of values that they take.
 *
 * @returns a message for each thing that does not exist or does not fit
 */
export function vocabularyFaults(data: object): string[] {
  const { '@context': context, ...node } = data as Record<string, unknown>;
  if (context !== 'https://schema.org') return [`The context is ${String(context)}.`];
  const named = [...new Set(typesIn(node))].map((type) => `{ '@type': ${JSON.stringify(type)} }`);
  const literal = JSON.stringify(asOneType(node), undefined, 2);
  return typeErrors(`import type { Thing } from 'schema-dts';
export const types: Thing[] = [${named.join(', ')}];
export const data: Thing = ${literal};
`);
}

/** The names of all types in the data. */
export function typesIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(typesIn);
  if (typeof data !== 'object' || data === null) return [];
  const { '@type': type, ...fields } = data as Record<string, unknown>;
  return [...[type ?? []].flat().map(String), ...Object.values(fields).flatMap(typesIn)];
}

/** The package's types have one `@type`: of several, the last stands for what the thing is most closely. */
function asOneType(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(asOneType);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === '@type' && Array.isArray(value) ? (value as unknown[]).at(-1) : asOneType(value),
    ]),
  );
}

const fileName = join(import.meta.dirname, 'structured-data.generated.ts');
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  noErrorTruncation: false,
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
};

/** The package's declarations, read once: they are some ten thousand lines. */
const declarations = new Map<string, ts.SourceFile | undefined>();

function typeErrors(source: string): string[] {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, languageVersion) => {
    if (name === fileName) return ts.createSourceFile(name, source, languageVersion);
    if (!declarations.has(name)) declarations.set(name, read(name, languageVersion));
    return declarations.get(name);
  };
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => name === fileName || exists(name);
  const program = ts.createProgram([fileName], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start = 0 }) => {
    const place = source.slice(start, start + 80).replaceAll(/\s+/g, ' ');
    return `${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 400)} – at: ${place}`;
  });
}

/** The version of the package that holds the vocabulary. */
export const vocabularyVersion = (createRequire(import.meta.url)('schema-dts/package.json') as { version: string })
  .version;
