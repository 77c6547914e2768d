/**
 * The organs that dispatches write to, name and copy to: content/organs.yaml.
 */
import { z } from 'zod';

export const organsSchema = z.record(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  z.strictObject({
    name: z.string().min(1),
    /** Other spellings that count; matched with diacritics, whatever their case and tone placement. */
    variants: z.array(z.string().min(1)).optional(),
    /** Where it stands: the centre, a province (one in each), or below the province. */
    level: z.enum(['trung-uong', 'tinh', 'duoi-tinh']),
    branch: z.enum(['dang', 'nha-nuoc', 'mat-tran', 'luc-luong-vu-trang', 'bao-chi']),
  }),
);
export type Organs = z.infer<typeof organsSchema>;
