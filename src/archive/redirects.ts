/**
 * Addresses that were published and now lead elsewhere.
 */
import { z } from 'zod';

export const redirectsSchema = z.array(
  z.strictObject({
    /** The former address, `/van-ban/…/`. */
    from: z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/, 'expected a path such as /van-ban/a-b-2021/'),
    /** Where it leads now, with a fragment if need be. */
    to: z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, 'expected a path of this site'),
    /** Why, in Vietnamese, for whoever follows an old link. */
    reason: z.string().min(1),
  }),
);
export type Redirect = z.infer<typeof redirectsSchema>[number];
