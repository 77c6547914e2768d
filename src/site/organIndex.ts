/**
 * The organs that dispatches write to, name and copy to, with how often they do each.
 */
import type { OrganMention } from '../archive/dispatch.ts';
import type { Organs } from '../archive/organs.ts';
import type { Provinces } from '../archive/provinces.ts';
import type { Entry } from './loader.ts';
import { byProvinceOrNone, type Group } from './indexes.ts';

export type OrganRelation = OrganMention['relation'];
export type OrganLevel = Organs[string]['level'];

export const organLevels = ['trung-uong', 'tinh', 'duoi-tinh'] as const satisfies OrganLevel[];

/** An organ's name and the dispatches in which it stands in any relation. */
export interface OrganGroup extends Group {
  level: OrganLevel;
  /** Slug of the one province that has it. */
  province?: string;
  /** How many dispatches write to it, name it, copy to it; and plainly tell it to act. */
  counts: Record<OrganRelation | 'ordered', number>;
  /** How often it stands in all of them together. */
  mentions: number;
}

interface Standing {
  relations: Set<OrganRelation | 'ordered'>;
  mentions: number;
}

function standingsIn({ organs }: Entry): Map<string, Standing> {
  const found = new Map<string, Standing>();
  for (const { organ, relation, ordered } of organs) {
    const standing = found.get(organ) ?? { relations: new Set(), mentions: 0 };
    standing.relations.add(relation);
    if (ordered) standing.relations.add('ordered');
    standing.mentions++;
    found.set(organ, standing);
  }
  return found;
}

function emptyGroup(slug: string, organs: Organs, entry: Entry): OrganGroup {
  const organ = organs[slug];
  if (!organ) throw new Error(`${entry.id}: the organ ${slug} is not in content/organs.yaml.`);
  const counts = { addressed: 0, named: 0, copied: 0, ordered: 0 };
  const { name, level, province } = organ;
  return {
    ...{ slug, label: name, level, counts, mentions: 0, entries: [] },
    ...(province !== undefined && { province }),
  };
}

/** Gives the organs that stand in `entries`, by name. Throws for one that is not in the list. */
export function byOrgan(entries: readonly Entry[], organs: Organs): OrganGroup[] {
  const groups = new Map<string, OrganGroup>();
  for (const entry of entries) {
    for (const [slug, { relations, mentions }] of standingsIn(entry)) {
      const group = groups.get(slug) ?? emptyGroup(slug, organs, entry);
      group.entries.push(entry);
      group.mentions += mentions;
      for (const relation of relations) group.counts[relation]++;
      groups.set(slug, group);
    }
  }
  const collator = new Intl.Collator('vi');
  return [...groups.values()].sort((a, b) => collator.compare(a.label, b.label));
}

/** Most mentions of an organ that one page shows; a page of more is divided by province. */
const mostMentions = 300;

/** Gives the parts, by province, that the page of an organ is shown in: none while it fits on one. */
export function organParts(
  { entries, mentions }: Pick<OrganGroup, 'entries' | 'mentions'>,
  provinces: Provinces,
): Group[] {
  return mentions > mostMentions ? byProvinceOrNone(entries, provinces) : [];
}
