import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { makeCacheFolder } from './src/build/work-folder.ts';
import { contentFolder } from './src/check/content-folder.ts';
import { contentIntegration } from './src/markdown/content-integration.ts';
import { renderedContent } from './src/markdown/rendered-content.ts';
import { keptPages } from './src/hosting/kept-pages.ts';
import { readSiteUrl } from './src/hosting/site-url.ts';
import { drawAhead } from './src/sharing/draw-ahead.ts';

const siteUrl = readSiteUrl();

// Astro would tell its maker of every build.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

export default defineConfig({
  ...(siteUrl && { site: siteUrl.href }),
  cacheDir: makeCacheFolder(contentFolder().root),
  build: { format: 'file', inlineStylesheets: 'always' },
  trailingSlash: 'ignore',
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
  },
  integrations: [
    mdx({ optimize: true }),
    contentIntegration(),
    keptPages({ drawCards: () => drawAhead(renderedContent().content) }),
  ],
  vite: {
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
