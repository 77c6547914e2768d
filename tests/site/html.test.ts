import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/site/elements.ts';
import { pagePaths, textOf } from '../support/builtPages.ts';

const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Titles name kind, number, issuer and subject in full: a citation is made from them.
    'long-title': 'off',
    // Astro and Pagefind write attributes and void elements in their own style; both are valid HTML.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // The filters of the list are CSS alone: their form has nothing to submit.
    'wcag/h32': 'off',
  },
};

const validator = new HtmlValidate(config);

async function faultsOf(page: string): Promise<string[]> {
  const { results } = await validator.validateString(textOf(page), page);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

function jsonLdOf(page: string): string[] {
  return elementsOf(textOf(page))
    .filter(({ properties }) => properties.type === 'application/ld+json')
    .map(({ children }) => children.map((child) => ('value' in child ? child.value : '')).join(''));
}

test('the site has pages', () => {
  expect(pagePaths()).toContain('index.html');
});

describe.each(pagePaths())('%s', (page) => {
  test('is valid HTML', async () => {
    expect(await faultsOf(page)).toEqual([]);
  });

  test('has JSON-LD that parses and names its vocabulary', () => {
    for (const block of jsonLdOf(page)) {
      expect(JSON.parse(block)).toHaveProperty('@context');
    }
  });
});
