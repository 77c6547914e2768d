/** @type {import('prettier').Config} */
export default {
  printWidth: 100,
  singleQuote: true,
  plugins: ['prettier-plugin-astro'],
  // Mirrors compressHTML in astro.config.mjs: white space is kept there, so formatting must add none.
  astroCompressHTML: 'none',
  overrides: [{ files: '*.astro', options: { parser: 'astro' } }],
};
