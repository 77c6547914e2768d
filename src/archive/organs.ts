/**
 * The organs that dispatches write to, name and copy to: content/organs.yaml.
 */
import { z } from 'zod';
import { foldPhrase } from './vietnamese.ts';

const organSchema = z.strictObject({
  name: z.string().min(1),
  /** Other spellings that count; matched with diacritics, whatever their case and tone placement. */
  variants: z.array(z.string().min(1)).optional(),
  /** Where it stands: the centre, a province (one in each), or below the province. */
  level: z.enum(['trung-uong', 'tinh', 'duoi-tinh']),
  branch: z.enum(['dang', 'nha-nuoc', 'mat-tran', 'luc-luong-vu-trang', 'bao-chi']),
  /** Slug of the one province that has an organ of this name; a name without it may stand in several. */
  province: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .optional(),
  /** An office that one person holds, whose name may follow: "Tổng Bí thư Nguyễn Phú Trọng". */
  office: z.literal(true).optional(),
});
export type Organ = z.infer<typeof organSchema>;

type List = Record<string, Organ>;

/** Gives every spelling of an organ: its name and its variants. */
export function spellings({ name, variants = [] }: Organ): string[] {
  return [name, ...variants];
}

/** One spelling names one organ; else a text that has it could not tell which is meant. */
function refuseShared(organs: List, context: z.RefinementCtx<List>): void {
  const seen = new Map<string, string>();
  for (const [slug, organ] of Object.entries(organs)) {
    for (const [index, form] of spellings(organ).entries()) {
      const folded = foldPhrase(form).text;
      const other = seen.get(folded);
      seen.set(folded, slug);
      if (other === undefined) continue;
      const path = index === 0 ? [slug, 'name'] : [slug, 'variants', index - 1];
      const message = `"${form}" already names ${other}; one spelling names one organ`;
      context.addIssue({ code: 'custom', path, message, input: organs });
    }
  }
}

export const organsSchema = z
  .record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), organSchema)
  .superRefine(refuseShared);
export type Organs = z.infer<typeof organsSchema>;
