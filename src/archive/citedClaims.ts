/**
 * Tells which document each citation of a dispatch means: one that content/cited.yaml claims it for, one that
 * the same dispatch cites more fully, or the one that is printed.
 */
import type { Claim, CitedEntry, CitedList } from './citedDocument.ts';
import { issuerOf } from './citedIssuer.ts';
import { documentSlug, kindOf, type Citing, type Identity } from './citedSlug.ts';
import { bounds } from './dates.ts';
import type { Citation } from './dispatch.ts';
import type { PlacedCitation } from './find/cited.ts';
import { plainNumber, yearInNumber } from './find/citedNumber.ts';
import type { OrganPattern } from './find/organs.ts';
import { identifyOthers, type Identified } from './selfCitation.ts';

interface CompiledClaim {
  slug: string;
  entry: CitedEntry;
  /** Without reasoning where it is made by the entry's own fields, which are then what is printed. */
  claim: Omit<Claim, 'reasoning'> & Partial<Pick<Claim, 'reasoning'>>;
  /** Slug of the organ of the claim. */
  organ: string | undefined;
  /** Whose document the entry is, where it is one of a district. */
  district: string | undefined;
  /** Made by the entry's own fields. */
  isOwn: boolean;
}

/** The claims of content/cited.yaml by number or, for those without, by kind; compiled once for an archive. */
export interface CitedClaims {
  byNumber: Map<string, CompiledClaim[]>;
  byKind: Map<string, CompiledClaim[]>;
  organs: OrganPattern;
}

function compile(slug: string, entry: CitedEntry, organs: OrganPattern): CompiledClaim[] {
  const { kind, number, organ, date, claims = [] } = entry;
  const own: CompiledClaim['claim'] = number === undefined ? { kind, organ, date } : { number };
  const isIdentified = number === undefined ? organ && date : (yearInNumber(number) ?? date);
  const all = claims.map((claim) => ({ claim, isOwn: false }));
  return [...all, ...(isIdentified ? [{ claim: own, isOwn: true }] : [])].map((one) => ({
    ...one,
    slug,
    entry,
    district: organ === undefined ? undefined : issuerOf(organ, organs).district,
    organ: one.claim.organ === undefined ? undefined : issuerOf(one.claim.organ, organs).slug,
  }));
}

/** Compiles the claims of a list. */
export function citedClaims(list: CitedList, organs: OrganPattern): CitedClaims {
  const byNumber = new Map<string, CompiledClaim[]>();
  const byKind = new Map<string, CompiledClaim[]>();
  for (const [slug, entry] of Object.entries(list)) {
    for (const compiled of compile(slug, entry, organs)) {
      const { number, kind = '' } = compiled.claim;
      const [map, key] =
        number === undefined ? [byKind, kindOf(kind)] : [byNumber, plainNumber(number)];
      map.set(key, [...(map.get(key) ?? []), compiled]);
    }
  }
  return { byNumber, byKind, organs };
}

function isYounger(entry: CitedEntry, { date }: Citing): boolean {
  if (entry.date === undefined || date === undefined) return false;
  const { latest } = bounds(date);
  return latest !== undefined && latest < bounds(entry.date).earliest;
}

/** Whether year and province of the citation, as far as told, are those of the entry. */
function agrees({ entry }: CompiledClaim, { year, date, number, province }: Identity): boolean {
  const entryYear = (entry.number && yearInNumber(entry.number)) ?? entry.date?.slice(0, 4);
  const isSameDay = date === undefined || entry.date === undefined || entry.date.startsWith(date);
  return (
    (year === undefined || entryYear === undefined || year === entryYear) &&
    (number !== undefined || isSameDay) &&
    (entry.province === undefined || province === entry.province)
  );
}

/** Whether the entry's own fields name the document that is cited, as fully as a slug would. */
function isOwn({ entry, organ, district }: CompiledClaim, identity: Identity): boolean {
  if (identity.province !== entry.province || identity.district !== district) return false;
  if (identity.isVague) return false;
  return identity.number === undefined
    ? identity.date !== undefined && identity.organ === organ
    : identity.year !== undefined;
}

function isStated(compiled: CompiledClaim, identity: Identity, citing: Citing): boolean {
  const { claim, entry, organ } = compiled;
  return (
    (claim.in?.includes(citing.id) ?? true) &&
    (claim.kind === undefined || kindOf(claim.kind) === identity.kind) &&
    (organ === undefined || organ === identity.organ) &&
    (claim.date ?? identity.date) === identity.date &&
    !isYounger(entry, citing)
  );
}

function isClaimed(compiled: CompiledClaim, identity: Identity, citing: Citing): boolean {
  const isMeant = compiled.isOwn ? isOwn(compiled, identity) : isStated(compiled, identity, citing);
  // A claim in so many words that gives a date gives it as printed, which may be what is wrong.
  const mayErr = !compiled.isOwn && compiled.claim.date !== undefined;
  return isMeant && (mayErr || agrees(compiled, identity));
}

/**
 * Gives the document that a citation is claimed for, and why the editors say so where its own words do not; a claim
 * that names the dispatch comes first, the entry's own fields last.
 */
function claimedBy(identity: Identity, citing: Citing, claims: CitedClaims) {
  const numbers = new Set([identity.number, identity.printedNumber]);
  const byNumber = [...numbers].flatMap((number) => claims.byNumber.get(number ?? '') ?? []);
  const byKind = claims.byKind.get(identity.kind) ?? [];
  const matching = [...byNumber, ...byKind].filter((claim) => isClaimed(claim, identity, citing));
  const rank = ({ claim, isOwn }: CompiledClaim) => (isOwn ? 2 : claim.in === undefined ? 1 : 0);
  const [best] = matching.toSorted((a, b) => rank(a) - rank(b));
  if (!best) return undefined;
  const isPrinted = matching.some(({ slug, isOwn }) => isOwn && slug === best.slug);
  return { slug: best.slug, reasoning: isPrinted ? undefined : best.claim.reasoning };
}

interface Resolved {
  identity: Identity;
  slug: string;
  /** Slug of the province whose document it is. */
  owner: string | undefined;
  isClaimed: boolean;
  /** Why the editors take it for this document, where its own words do not show it. */
  reasoning: string | undefined;
}

function isSameKind(poor: Identity, full: Identity): boolean {
  return poor.kind === full.kind || poor.kind === 'van-ban';
}

/** "07-KL/TW" after "07-KL/TW, ngày 11/6/2021"; "Chỉ thị 16" after "Chỉ thị số 16/CT-TTg". */
function isSameNumber(poor: Identity, full: Identity): boolean {
  if (poor.number === full.number) return true;
  return isSameKind(poor, full) && poor.number === full.number?.replace(/\D.*$/u, '');
}

/** Whether `poor` can be a shorter citation of the document of `full`, made in the same dispatch. */
function canMean(poor: Identity, full: Identity): boolean {
  if ((poor.organ ?? full.organ ?? poor.organ) !== (full.organ ?? poor.organ)) return false;
  return poor.number === undefined
    ? isSameKind(poor, full) && poor.date !== undefined && poor.date === full.date
    : isSameNumber(poor, full) && (poor.year ?? full.year) === full.year;
}

/** Whether `full` tells what `poor` leaves out: its document apart from others, its number, its year. */
function isPoorer(
  { identity: poor }: Resolved,
  { identity: full, isClaimed: claimed }: Resolved,
): boolean {
  if (claimed || (poor.isVague && !full.isVague)) return true;
  return poor.number === undefined
    ? full.number !== undefined
    : poor.year === undefined && full.year !== undefined;
}

/** Gives a citation the slug of the one document that the same dispatch cites more fully, if there is just one. */
function join(poor: Resolved, all: readonly Resolved[]): Resolved {
  if (poor.isClaimed) return poor;
  const fuller = all.filter((one) => isPoorer(poor, one) && canMean(poor.identity, one.identity));
  const [slug, ...further] = new Set(fuller.map((one) => one.slug));
  if (slug === undefined || further.length > 0) return poor;
  const isPrinted = fuller.some((one) => one.reasoning === undefined);
  const reasoning = isPrinted ? undefined : fuller[0]?.reasoning;
  return { ...poor, slug, reasoning, owner: fuller[0]?.owner };
}

/** Joins shorter citations to fuller ones; the vague ones last, when it is known where the others belong. */
function joinAll(all: readonly Resolved[]): Resolved[] {
  const told = all.map((one) => (one.identity.isVague ? one : join(one, all)));
  return told.map((one) => (one.identity.isVague ? join(one, told) : one));
}

/** Gives the citations of the dispatch `citing` with the slug of the document that each means. */
export function resolveCited(
  found: readonly PlacedCitation[],
  citing: Citing,
  claims: CitedClaims,
): Citation[] {
  const others = identifyOthers(found, citing, claims.organs);
  const all = others.map(({ identity }): Resolved => {
    const claimed = claimedBy(identity, citing, claims);
    const slug = claimed?.slug ?? documentSlug(identity, citing.id);
    return {
      ...{ identity, slug, owner: identity.province },
      isClaimed: claimed !== undefined,
      reasoning: claimed?.reasoning,
    };
  });
  return joinAll(all).map(({ owner, slug, reasoning }, index) => {
    // One for each of the others, in its place.
    const { year: _, ...printed } = (others[index] as Identified<PlacedCitation>).printed;
    return {
      ...printed,
      document: slug,
      ...(owner && { province: owner }),
      resolvedBy: reasoning === undefined ? 'printed' : 'editor',
      ...(reasoning !== undefined && { reasoning }),
    };
  });
}
