/**
 * A query that names a theme of the archive.
 */
import { readQuery, saysTheSame, type Query } from './query.ts';

/** A theme as the search page lists it. */
export interface ThemeName {
  name: string;
  href: string;
  variants: readonly string[];
}

/** Gives the theme that bears the query as a name or variant, marks and quotation marks aside. */
export function themeOf<Theme extends ThemeName>(
  query: Query,
  themes: readonly Theme[],
): Theme | undefined {
  return themes.find(({ name, variants }) =>
    [name, ...variants].some((form) => saysTheSame(query.words, form)),
  );
}

/** Gives the other forms to look for with the query; none for a quoted one, which means just itself. */
export function otherForms(query: Query, theme: ThemeName | undefined): string[] {
  if (!theme || query.quoted) return [];
  const forms = [theme.name, ...theme.variants].filter((form) => !saysTheSame(query.words, form));
  const distinct = new Map(
    forms.map((form) => [
      readQuery(form)
        .words.map(({ text }) => text)
        .join(' '),
      form,
    ]),
  );
  return [...distinct.values()];
}
