/**
 * What the print says and the parser cannot read, told to the librarian, who can state it in the record.
 */
import { lineAt } from './decode.ts';
import type { Fault } from './error.ts';
import { printedProvince } from './issuer.ts';
import type { Reading, Unread } from './letterhead.ts';
import type { Parsed } from './parse.ts';
import type { Provinces } from './provinces.ts';

type UnreadFact = Unread['fact'] | 'province';

/** "CỦA BAN THƯỜNG VỤ TỈNH ỦY" names an organ and no province. */
const namesPlace = /(?:TỈNH|THÀNH)\s+[ỦU][ỶY]\s+\S/u;

function unreadProvince(issuers: readonly Reading[], provinces: Provinces): Reading | undefined {
  if (printedProvince(issuers, provinces)) return undefined;
  return issuers.find(({ value }) => namesPlace.test(value));
}

function remedyFor(fact: UnreadFact): string {
  const state = `State "${fact}" under "facts" in the record, with its basis; README.md says how.`;
  return fact === 'province'
    ? `${state} Another spelling of a province belongs under its "variants" in content/provinces.yaml.`
    : `Compare with the scan. ${state} The source is never edited and is shown as it is printed.`;
}

/** Gives a fault for each fact of the letterhead that is printed in a form that cannot be read. */
export function unreadFaults(
  { text, letterhead }: Pick<Parsed, 'text' | 'letterhead'>,
  provinces: Provinces,
  file: string,
): { fact: UnreadFact; fault: Fault }[] {
  const faults: { fact: UnreadFact; fault: Fault }[] = letterhead.unread.map(
    ({ fact, where, expected }) => {
      const found = `cannot read a ${fact} in "${where.text}"`;
      const line = lineAt(text, where.start);
      return { fact, fault: { file, line, found, expected, remedy: remedyFor(fact) } };
    },
  );
  const issuer = unreadProvince(letterhead.issuers, provinces);
  if (!issuer) return faults;
  const found = `"${issuer.value}", which ends with no known province`;
  const line = lineAt(text, issuer.where[0]?.start ?? 0);
  const expected = 'the name of a province of content/provinces.yaml';
  const fault = { file, line, found, expected, remedy: remedyFor('province') };
  return [...faults, { fact: 'province', fault }];
}
