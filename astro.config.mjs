import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { remarkPlugins } from './src/lib/markdown/index.ts';

/* What a page loads on use brings no styles and few parts: Vite's helper for such imports, a script more for each page, has nothing to do. */
const plainImports = {
  name: 'plain-imports',
  apply: 'build',
  configResolved({ plugins }) {
    const helper = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
    if (helper === -1)
      throw new Error('Vite no longer calls its plugin for dynamic imports by the name that astro.config.mjs knows.');
    plugins.splice(helper, 1);
  },
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
