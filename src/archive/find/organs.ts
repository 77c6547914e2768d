/**
 * Finds the organs that a dispatch writes to (Kính gửi), names in running text and copies to (Nơi nhận).
 *
 * A spelling matches whatever its case, white space and tone placement, but with its diacritics, and only
 * as whole words. Of spellings that begin at one place the longest wins, and what it covers names nothing
 * else: "Ban Thường vụ Tỉnh ủy" is not also "Tỉnh ủy". "Như trên" stands for the addressees and names none.
 */
import type { Block, OrganMention, organRelations, Span } from '../dispatch.ts';
import { spellings, type Organ, type Organs } from '../organs.ts';
import { provinceNames, type Provinces } from '../provinces.ts';
import { unifyTonePlacement } from '../vietnamese.ts';
import { toldToAct } from './orders.ts';
import { runningSpan } from './themes.ts';
import { anyOf, matchesOf, wordEnd } from './written.ts';

/** One pattern over raw text for all spellings of all organs. */
export interface OrganPattern {
  pattern: RegExp;
  /** Organs by their folded spellings. */
  organs: Map<string, Pick<Organ, 'level'> & { slug: string }>;
  /** Slugs of provinces by their folded names. */
  provinces: Map<string, string>;
}

/** An organ in a text; `province` is the one that its name goes on with: "Tỉnh ủy Cao Bằng". */
export interface FoundOrgan extends Span {
  organ: string;
  level: Organ['level'];
  province?: string;
}

/** Names are looked up as one spelling; all that the pattern lets pass is case, blanks and tone placement. */
function fold(words: string): string {
  return unifyTonePlacement(words.toLowerCase().replace(/\s+/gu, ' '));
}

function pieces(forms: readonly string[], provinces: Provinces) {
  return { names: anyOf(forms), places: anyOf(provinceNames(provinces)) };
}

/** What a city that is a province calls an organ of its own: "Thành ủy", "UBND thành phố". */
function inCity(form: string): string {
  return form
    .replace(/tỉnh (ủy|uỷ|đoàn)/giu, 'thành $1')
    .replace(/(?<!\p{L})tỉnh(?!\p{L})/giu, 'thành phố');
}

/** Gives every spelling with its organ; those of a city come last and so go before districts' of the same words. */
function formsOf(organs: Organs, isCity: boolean): [form: string, slug: string][] {
  const forms = Object.entries(organs).flatMap(([slug, organ]) =>
    spellings(organ).map((form): [string, string] => [form, slug]),
  );
  if (!isCity) return forms;
  const ofProvince = forms.filter(([, slug]) => organs[slug]?.level === 'tinh');
  const renamed = ofProvince.map(([form, slug]): [string, string] => [inCity(form), slug]);
  return [...forms, ...renamed];
}

/** Gives the source of a pattern for an organ, with the province that may follow; for patterns with flag `i`. */
export function organForm(organs: Organs, provinces: Provinces): string {
  const { names, places } = pieces(Object.values(organs).flatMap(spellings), provinces);
  return `${names}${wordEnd}(?:\\s+(?:tỉnh\\s+)?${places}${wordEnd})?`;
}

/**
 * Compiles the spellings of `organs`; done once for a whole archive, and once more for the dispatches of
 * cities that are provinces (`isCity`).
 */
export function organPattern(organs: Organs, provinces: Provinces, isCity = false): OrganPattern {
  const forms = formsOf(organs, isCity);
  const { names, places } = pieces(
    forms.map(([form]) => form),
    provinces,
  );
  const place = `(?<tail>\\s+(?:tỉnh\\s+)?(?<place>${places})${wordEnd})?`;
  return {
    // Not in a number ("534-CV/BTGTW"), nor inside "cơ sở": "cơ sở y tế" is no Sở Y tế.
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][/-]|(?<!\\p{L})cơ\\s{1,3})(?<organ>${names})${wordEnd}${place}`,
      'giu',
    ),
    organs: new Map(
      forms.map(([form, slug]) => [fold(form), { slug, level: organs[slug]?.level ?? 'tinh' }]),
    ),
    provinces: new Map(
      Object.entries(provinces).flatMap(([slug, { name, variants = [] }]) =>
        [name, ...variants].map((one) => [fold(one), slug] as const),
      ),
    ),
  };
}

/** Finds the organs in `text`, as spans of it, in order. */
export function findOrganNames(
  text: string,
  { pattern, organs, provinces }: OrganPattern,
): FoundOrgan[] {
  return Array.from(matchesOf(pattern, text), ({ index, groups = {} }) => {
    const { organ: form = '', tail = '', place } = groups;
    const named = organs.get(fold(form)) ?? { slug: '', level: 'trung-uong' };
    // A central organ has no province; what follows it is another thing.
    const isLocal = place !== undefined && named.level !== 'trung-uong';
    const province = isLocal ? provinces.get(fold(place)) : undefined;
    return {
      start: index,
      end: index + form.length + (isLocal ? tail.length : 0),
      organ: named.slug,
      level: named.level,
      ...(province !== undefined && { province }),
    };
  });
}

type Relation = (typeof organRelations)[number];

/** Where organs stand in a block, and how it speaks of those there. */
function places(block: Block): { relation: Relation; spans: Span[] } {
  const entries = block.parts.filter(({ role }) => role === 'entry');
  if (block.type === 'addressees') return { relation: 'addressed', spans: entries };
  if (block.type === 'recipients') return { relation: 'copied', spans: entries };
  const running = runningSpan(block);
  return { relation: 'named', spans: running ? [running] : [] };
}

function findInBlock(text: string, block: Block, pattern: OrganPattern): OrganMention[] {
  const { relation, spans } = places(block);
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const found = findOrganNames(words, pattern);
    const ordered = relation === 'named' ? toldToAct(words, block.type, found) : new Set();
    return found.map((name) => ({
      start: name.start + start,
      end: name.end + start,
      block: block.id,
      organ: name.organ,
      relation,
      ...(name.province !== undefined && { province: name.province }),
      ...(ordered.has(name) && { ordered: true as const }),
    }));
  });
}

/** Finds the organs in a dispatch, as spans of its normalised text, in order. */
export function findOrgans(
  text: string,
  blocks: readonly Block[],
  pattern: OrganPattern,
): OrganMention[] {
  return blocks.flatMap((block) => findInBlock(text, block, pattern));
}
