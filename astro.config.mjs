import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { contentIntegration } from './src/check/content-integration.ts';
import { checkContent } from './src/check/check-content.ts';
import { contentFolder } from './src/check/content-folder.ts';
import { pipelineOptions } from './src/markdown/article-names.ts';
import { markdownPipeline } from './src/markdown/pipeline.ts';
import { readSiteUrl } from './src/hosting/site-url.ts';

const siteUrl = readSiteUrl();
const { root, label } = contentFolder();
const { content } = checkContent(root, label);

export default defineConfig({
  ...(siteUrl && { site: siteUrl.href }),
  build: { format: 'file', inlineStylesheets: 'always' },
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: unified(markdownPipeline(pipelineOptions(content))) },
  integrations: [mdx({ optimize: true }), contentIntegration()],
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
