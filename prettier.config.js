/** @type {import('prettier').Config} */
export default {
  printWidth: 100,
  singleQuote: true,
  plugins: ['prettier-plugin-astro'],
  // Must be what compressHTML is in astro.config.mjs: otherwise formatting adds or drops spaces on pages.
  astroCompressHTML: 'none',
  overrides: [{ files: '*.astro', options: { parser: 'astro' } }],
};
