/**
 * Tells whose document a citation means, of the organ that it prints.
 */
import { readDistrict, type District } from './find/districts.ts';
import { findOrganNames, type FoundOrgan, type OrganPattern } from './find/organs.ts';
import { isCityProvince } from './provinces.ts';
import { slugify } from './vietnamese.ts';

/** An organ as a citation prints it. */
export interface Issuer {
  /** Slug of content/organs.yaml, or of the printed words. */
  slug: string;
  level: FoundOrgan['level'] | undefined;
  /** The province that its name prints. */
  province: string | undefined;
  /** The district that its name prints, with its sort: one province has a huyện and a thị xã Cai Lậy. */
  district: string | undefined;
}

const communes = new Set(['xa', 'phuong', 'thi-tran']);

/** The city that is a province and whose committee or council this is; in its own dispatches the name is left out. */
function cityProvinceOf({ unit, name }: District, home: string | undefined): string | undefined {
  if (unit !== 'thanh-pho') return undefined;
  if (name === undefined) return isCityProvince(home) ? home : undefined;
  return [name, `tp-${name}`].find(isCityProvince);
}

/** The province that is printed behind the district, "…, tỉnh Ninh Bình"; `null` where it is none that is known. */
function provinceBehind(printed: string, { provinces }: OrganPattern): string | null | undefined {
  const [, tail] = /tỉnh\s+(\S.*)$/isu.exec(printed) ?? [];
  if (tail === undefined) return undefined;
  return [...provinces.values()].find((slug) => slug === slugify(tail)) ?? null;
}

function localIssuer(
  { organ, unit, name }: District,
  behind: string | null | undefined,
  pattern: OrganPattern,
): Issuer {
  const slug = [organ, name].filter(Boolean).join('-');
  // Names of communes come several times in one province.
  const isTold = name !== undefined && !communes.has(unit) && behind !== null;
  // The town of Cao Bằng lies in the province of Cao Bằng.
  const own = [...pattern.provinces.values()].find((province) => province === name);
  return {
    ...{ slug, level: 'duoi-tinh' },
    province: behind ?? (unit === 'thanh-pho' ? own : undefined),
    district: isTold ? `${unit}-${name}` : undefined,
  };
}

/** Gives the organ that `printed` names, for a dispatch of the province `home` where known. */
export function issuerOf(printed: string, pattern: OrganPattern, home?: string): Issuer {
  const district = readDistrict(printed);
  const city = district && cityProvinceOf(district, home);
  if (district && city)
    return {
      ...{ slug: district.organ, level: 'tinh', district: undefined },
      province: district.name && city,
    };
  if (district) return localIssuer(district, provinceBehind(printed, pattern), pattern);
  const [found] = findOrganNames(printed, pattern);
  return {
    ...{ slug: found?.organ ?? slugify(printed), level: found?.level, province: found?.province },
    district: undefined,
  };
}
