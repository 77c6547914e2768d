import { builtinModules } from 'node:module';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const archive = 'src/archive/**/*.ts';
const tests = ['**/*.test.ts', 'tests/**/*.ts'];

/** DESIGN §1: the core turns text into data and knows neither Astro nor the disk nor the clock. */
const impureImports = {
  patterns: [
    {
      regex: `^(astro|astro:.*|@astrojs|vite|vitest|node:.*|${builtinModules.join('|')})(/.*)?$`,
      message:
        'src/archive is pure: what needs Astro, Vite or Node belongs in src/site or src/cli.',
    },
    {
      regex: '^(\\.\\./)+(site|cli|search|pages|layouts|components|styles)/',
      message: 'src/archive depends on nothing else in src; let the outside import it.',
    },
  ],
};

const impureSyntax = [
  {
    selector: 'ImportExpression',
    message: 'src/archive imports at the top of the file only, where the boundary is checked.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'src/archive has no clock: take the date as an argument.',
  },
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
    message: 'src/archive has no clock: take the date as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'src/archive gives the same result every time: no random numbers.',
  },
];

const impureGlobals = ['process', 'Buffer', 'fetch', 'performance', 'window', 'document'];

export default defineConfig(
  globalIgnores(['dist/', 'dist-offline/', '.astro/', '.cache/', '.build-*/', 'node_modules/']),
  {
    files: ['**/*.{ts,js}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // It asks for the bare `!` that another rule forbids; an assertion that names its type is allowed.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Astro's loaders and Pagefind hand out objects of plain functions, meant to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      complexity: ['error', 12],
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'no-implicit-coercion': 'error',
      'no-param-reassign': 'error',
      'prefer-const': 'error',
    },
  },
  ...astro.configs['flat/recommended'],
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'max-lines': ['error', { max: 220 }],
    },
  },
  {
    // A component's template is one function to the parser, so this counts TypeScript only.
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The linter cannot see the types of .astro files; `astro check` does.
    files: ['src/components/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: [archive],
    ignores: tests,
    rules: {
      'no-restricted-imports': ['error', impureImports],
      'no-restricted-syntax': ['error', ...impureSyntax],
      'no-restricted-globals': ['error', ...impureGlobals],
    },
  },
  {
    // It finds control characters: naming them is its purpose.
    files: ['src/archive/decode.ts'],
    rules: { 'no-control-regex': 'off' },
  },
  {
    // A specification is as long as the cases it lists.
    files: tests,
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
);
