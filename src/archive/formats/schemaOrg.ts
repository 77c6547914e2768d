/**
 * What search engines read of a dispatch: schema.org/Legislation and the way to it.
 */
import { known, type Dispatch } from '../dispatch.ts';
import type { Provinces } from '../provinces.ts';
import type { Reference } from '../reference.ts';
import { citedNames } from './citedNames.ts';

/** Names and addresses of the site that the description points to, all absolute. */
export interface Surroundings {
  siteName: string;
  siteUrl: string;
  listName: string;
  listUrl: string;
}

function crumbs({ siteName, siteUrl, listName, listUrl }: Surroundings, { name, url }: Reference) {
  const steps: [string, string][] = [
    [siteName, siteUrl],
    [listName, listUrl],
    [name, url],
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([step, item], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step,
      item,
    })),
  };
}

/**
 * Gives the JSON-LD of a dispatch's page. An undated dispatch has no `legislationDate`, for it takes a
 * calendar day only; what is unknown is absent.
 */
export function schemaOrg(
  dispatch: Dispatch,
  reference: Reference,
  around: Surroundings,
  provinces: Provinces,
) {
  const day = known(dispatch.date);
  const works = citedNames(dispatch.citations, provinces);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Legislation',
        '@id': reference.url,
        url: reference.url,
        name: reference.title,
        inLanguage: 'vi',
        legislationType: reference.genre,
        legislationIdentifier: reference.number,
        legislationDate: day && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? day : undefined,
        legislationPassedBy: reference.author && {
          '@type': 'Organization',
          name: reference.author,
        },
        citation: works.length > 0 ? works : undefined,
        isBasedOn: {
          '@type': 'DigitalDocument',
          name: dispatch.source.file,
          identifier: `sha256:${dispatch.source.sha256}`,
        },
      },
      crumbs(around, reference),
    ],
  };
}

/** Writes JSON so that nothing in it can end the script element it stands in. */
export function inScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003C');
}
