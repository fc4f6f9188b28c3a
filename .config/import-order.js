import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';

/** The folders of src/, lowest first: each may import from those before it only, so that no two import each other. */
const folders = [
  'schemas/values',
  'schemas/site',
  'schemas',
  'words/orthography',
  'words',
  'cache',
  'fonts',
  'content/faults',
  'pictures',
  'content/diagnostics',
  'content/yaml',
  'content/read',
  'content/model',
  'content/spelling',
  'content/links',
  'content/names/german',
  'content/names',
  'content/markdown/remark',
  'content/markdown/rehype',
  'content/markdown',
  'content/pages',
  'content/check/original',
  'content/check/text',
  'content/check',
  'content/check/site',
  'content/preview',
  'content',
  'explainer/diagram',
  'explainer',
  'site/html',
  'site/dev',
  'site/content',
  'site',
  'exports/cards',
  'exports/permalinks',
  'exports/citation',
  'exports/annotations',
  'exports/markdown',
  'exports/feeds',
  'scripts',
  'styles',
  'components/site',
  'components/section',
  'components/sources',
  'components/fact-check',
  'components/events',
  'components/actors',
  'components/archive',
  'components/explainer',
  'layouts',
  'pages',
  'publish',
  'cli/import/document',
  'cli/import/html',
  'cli/import/formats',
  'cli/import/article',
  'cli/new/entry',
  'cli/new/explainer',
  'cli',
];

const source = resolve(import.meta.dirname, '../src');

/** The place in the list of the folder that a file lies in; pages lie in folders named like their addresses. */
function levelOf(file) {
  const folder = relative(source, dirname(file)).split(sep).join('/');
  return folders.indexOf(folder.startsWith('pages/') ? 'pages' : folder);
}

/** Whether a file imports another, itself or through others of its folder; types count too. */
function leadsTo(file, wanted, seen = new Set()) {
  if (file === wanted) return true;
  if (seen.has(file) || !existsSync(file)) return false;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/\bfrom '\.\/([^'?]+)'/g);
  return [...imports].some(([, name]) => leadsTo(resolve(dirname(file), name), wanted, seen));
}

/**
 * ESLint's rule: no import from the same file's folder upwards, none from a folder that is not in the list, and none in a circle.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importOrder = {
  meta: {
    type: 'problem',
    messages: {
      upwards: '{{from}} may not import from {{to}}, which is above it (.config/import-order.js).',
      circle: '{{to}} imports this file, itself or through others.',
      unknown: 'The folder has no place in .config/import-order.js.',
    },
  },
  create({ filename, report }) {
    const own = levelOf(filename);
    const check = (node) => {
      const { source: imported } = node;
      if (typeof imported?.value !== 'string' || !imported.value.startsWith('.')) return;
      const file = resolve(dirname(filename), imported.value.replace(/\?.*/, ''));
      const level = levelOf(file);
      if (own < 0 || level < 0) report({ node, messageId: 'unknown' });
      else if (level > own) report({ node, messageId: 'upwards', data: { from: folders[own], to: folders[level] } });
      else if (leadsTo(file, filename)) report({ node, messageId: 'circle', data: { to: imported.value } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};
