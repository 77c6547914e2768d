import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { themeSchema } from './archive/theme.ts';
import { dispatchLoader, entrySchema } from './site/loader.ts';

export const collections = {
  dispatches: defineCollection({ loader: dispatchLoader(), schema: entrySchema }),
  themes: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/themes' }),
    schema: themeSchema,
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/pages' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
