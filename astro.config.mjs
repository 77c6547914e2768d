import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // White space in a document is part of it.
  compressHTML: false,
  devToolbar: { enabled: false },
  integrations: [mdx()],
  markdown: { processor: satteri({ features: { gfm: false, smartPunctuation: false } }) },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // A page names ten files; five letters of a digest tell them apart and save it a few bytes each.
        output: { assetFileNames: '_astro/[name].[hash:5][extname]' },
        // Astro marks MDX modules with a directive of its own, which the bundler does not know.
        onwarn: (warning, warn) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
