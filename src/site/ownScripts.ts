/**
 * The scripts that components put inside pages: the only ones that a page's policy may allow.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparable } from './csp.ts';

const inlineScript = /<script is:inline(?:[^>]*[^/>])?>([\s\S]*?)<\/script>/gu;

/** Gives the texts of all inline scripts of the project's components, without indentation. */
export function ownScripts(root: string): Set<string> {
  const components = globSync('src/{components,layouts,pages}/**/*.astro', { cwd: root });
  const texts = components.map((file) => readFileSync(join(root, file), 'utf8'));
  return new Set(
    texts.flatMap((text) =>
      Array.from(text.matchAll(inlineScript), ([, script = '']) => comparable(script)),
    ),
  );
}
