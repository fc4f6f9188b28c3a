import { join } from 'node:path';
import ts from 'typescript';

/**
 * Checks structured data against schema.org's vocabulary as the package schema-dts has it: a type for each type, with the
 * properties that it has and the kinds of values that they take.
 *
 * @returns for each of the data, a message for everything that does not exist or does not fit
 */
export function vocabularyFaults(all: object[]): string[][] {
  const sources = new Map(all.map((data, index) => [join(import.meta.dirname, `data-${index}.ts`), programOf(data)]));
  const program = ts.createProgram([...sources.keys()], options, hostOf(sources));
  return [...sources.keys()].map((name) => {
    const file = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(describe);
  });
}

/** The names of all types in the data. */
export function typesIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(typesIn);
  if (typeof data !== 'object' || data === null) return [];
  const { '@type': type, ...fields } = data as Record<string, unknown>;
  return [...[type ?? []].flat().map(String), ...Object.values(fields).flatMap(typesIn)];
}

/** A program that is right where the data are. */
function programOf(data: object): string {
  const { '@context': context, '@graph': graph, ...thing } = data as Record<string, unknown>;
  const things = Array.isArray(graph) ? (graph as unknown[]) : [thing];
  const named = [...new Set(typesIn(data))].map((type) => ({ '@type': type }));
  const list = JSON.stringify([...named, ...things.map(asOneType)], undefined, 2);
  return `import type { Thing } from 'schema-dts';
export const context: 'https://schema.org' = ${JSON.stringify(context)};
export const things: Thing[] = ${list};
`;
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

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
};

/** A compiler's view of the disk, with files that are not on it. */
function hostOf(sources: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const exists = host.fileExists.bind(host);
  host.getSourceFile = (name, languageVersion) => {
    const source = sources.get(name);
    return source === undefined ? read(name, languageVersion) : ts.createSourceFile(name, source, languageVersion);
  };
  host.fileExists = (name) => sources.has(name) || exists(name);
  return host;
}

function describe({ messageText, file, start = 0 }: ts.Diagnostic): string {
  const place = file?.text.slice(start, start + 80).replaceAll(/\s+/g, ' ') ?? '';
  return `${ts.flattenDiagnosticMessageText(messageText, ' ').slice(0, 400)} – at: ${place}`;
}
