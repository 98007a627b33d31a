import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { remarkPlugins } from './src/lib/markdown/index.ts';

/* What a page loads on use brings no styles and few parts: Vite's helper for such imports, 900 bytes a page, has nothing to do. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/* Astro calls a script by its component and place in it, which every page that loads it would repeat. */
const scriptName = ({ name }) => `assets/${name.split('.')[0]}.[hash].js`;

export default defineConfig({
  // Only canonical addresses and the data files' links name a host; pages link relative to the root.
  trailingSlash: 'always',
  markdown: { processor: unified({ remarkPlugins }), syntaxHighlight: false },
  integrations: [mdx()],
  // Everything external: the Content-Security-Policy allows no inline style or script.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports],
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptName } } } } },
  },
  devToolbar: { enabled: false },
});
