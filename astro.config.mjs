// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, envField } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { checkedBuild } from './src/integrations/checked-build.ts';
import { checkedPreview } from './src/integrations/checked-preview.ts';
import { leanStyles } from './src/integrations/lean-styles.ts';
import { rehypeHeadingIds } from './src/markdown/hast/rehype-heading-ids.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/' } = process.env;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: 'always',
  outDir: './.build/site',
  cacheDir: './.cache/astro',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Articles are parsed by their own loader; this is for the editors' pages, with the texts' quotes left as typed.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }]],
      rehypePlugins: [rehypeHeadingIds],
    }),
  },
  integrations: [mdx(), sitemap(), checkedBuild('dist'), checkedPreview()],
  env: {
    schema: {
      REPO_URL: envField.string({ context: 'server', access: 'public', optional: true, url: true }),
      CONTACT_EMAIL: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [leanStyles(), tailwindcss()],
    build: {
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
      },
    },
  },
});
