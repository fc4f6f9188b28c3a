import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { codeDigest } from './src/cache/file-cache.ts';
import { makeCacheFolder } from './src/cache/work-folder.ts';
import { contentFolder } from './src/content/read/content-folder.ts';
import { contentIntegration } from './src/site/content/content-integration.ts';
import { readSiteUrl } from './src/site/html/site-url.ts';

const siteUrl = readSiteUrl();

// Astro would tell its maker of every build.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

export default defineConfig({
  ...(siteUrl && { site: siteUrl.href }),
  cacheDir: makeCacheFolder(contentFolder().root),
  build: { format: 'file', inlineStylesheets: 'always', concurrency: 4 },
  trailingSlash: 'ignore',
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
  },
  experimental: { incrementalBuild: true },
  integrations: [mdx({ optimize: true }), contentIntegration()],
  vite: {
    // Astro compares the modules of a page, but not the middleware; a change of what is defined has it make all pages anew.
    define: { __CODE_DIGEST__: JSON.stringify(codeDigest()) },
    build: {
      rolldownOptions: {
        onLog: (level, log, report) => {
          // Every MDX file carries a directive that only React knows.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
