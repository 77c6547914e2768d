/**
 * Evaluates the MDX of a dispatch with the engine that @astrojs/mdx uses, at the time its page is
 * rendered: a Vite module for each of thousands of dispatches costs five times the memory (DESIGN §4).
 */
import * as runtime from 'astro/jsx-runtime';
import { evaluate, type EvaluateOptions } from 'satteri';

type Component = (props: Record<string, unknown>) => unknown;

/** Astro's runtime with the looser types that satteri gives to any framework's. */
const jsxRuntime = runtime as unknown as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

/** Quotation marks and dots of a document stay as they are. */
export const features = { gfm: false, smartPunctuation: false } as const;

/**
 * Takes MDX (see formats/mdx.ts) and gives a component for an Astro page, which passes it
 * `components`. Throws what the compiler throws for MDX that is none.
 */
export async function renderMdx(mdx: string): Promise<Component> {
  const module = await evaluate(mdx, { ...jsxRuntime, features });
  const content = module.default as Component;
  // Astro knows an MDX component, and that its head may be needed, by these two marks.
  return Object.assign((props: Record<string, unknown>) => content(props), {
    [Symbol.for('mdx-component')]: true,
    [Symbol.for('astro.needsHeadRendering')]: true,
  });
}
