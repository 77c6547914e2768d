/**
 * The provinces as they were when the dispatches were written, and what became of them.
 */
import { z } from 'zod';

export const provincesSchema = z.record(
  z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  z.strictObject({
    name: z.string().min(1),
    /** The unit since 1 July 2025, where name or borders changed, and the provinces merged with. */
    since2025: z
      .strictObject({ name: z.string().min(1), with: z.array(z.string().min(1)) })
      .optional(),
  }),
);
export type Provinces = z.infer<typeof provincesSchema>;

/** Gives the slug of the province that a letterhead in capitals names, "TỈNH ỦY CAO BẰNG". */
export function provinceIn(letterhead: string, provinces: Provinces): string | undefined {
  const capitals = letterhead.toLocaleUpperCase('vi');
  return Object.entries(provinces).find(([, { name }]) =>
    capitals.endsWith(` ${name.toLocaleUpperCase('vi')}`),
  )?.[0];
}
