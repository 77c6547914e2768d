import { describe, expect, test } from 'vitest';
import { dispatchIds, isFile, textOf } from '../support/builtPages.ts';
import { readBack, type ReadBack } from '../support/readBack.ts';

const extensions = ['ris', 'bib', 'csl.json'] as const;

const fileOf = (id: string, extension: string) => `van-ban/${id}/${id}.${extension}`;

/** A file of one record, or the part of the whole archive's, tells a date in its own way. */
const withoutDate = ({ date, ...rest }: ReadBack) => rest;

describe.each(dispatchIds)('%s', (id) => {
  test('has a file in each format, and its page leads there', () => {
    const page = textOf(`van-ban/${id}/index.html`);
    for (const extension of extensions) {
      expect(isFile(fileOf(id, extension)), extension).toBe(true);
      expect(page).toMatch(new RegExp(`href="[^"]*${id}\\.${extension}"[^>]* download`, 'u'));
    }
  });

  test('is told alike by every format', () => {
    const [ris, bib, csl] = extensions.map((extension) => readBack(textOf(fileOf(id, extension))));
    expect(csl).toHaveLength(1);
    expect(ris?.map(withoutDate)).toEqual(csl?.map(withoutDate));
    expect(bib?.map(withoutDate)).toEqual(csl?.map(withoutDate));
  });

  test('is told alike by its page', () => {
    const [told] = readBack(textOf(fileOf(id, 'csl.json'))) as [ReadBack];
    const page = textOf(`van-ban/${id}/index.html`);
    const [panel = ''] = /<section id="trich-dan"[\s\S]*?<\/section>/u.exec(page) ?? [];
    const times = (words: unknown) => panel.split(String(words)).length - 1;
    // Six entries and notes, and two citations in brackets; capitals in ISO 690, the date inside in the Vietnamese form.
    expect(times(told.url)).toBe(6);
    expect(times(told.title)).toBeGreaterThanOrEqual(5);
    expect(times(told.author)).toBe(8);
  });

  test('is cited at its canonical address', () => {
    const canonical = /<link rel="canonical" href="([^"]+)"/u.exec(
      textOf(`van-ban/${id}/index.html`),
    );
    expect(readBack(textOf(fileOf(id, 'csl.json')))[0]?.url).toBe(canonical?.[1]);
  });
});

describe('the whole archive', () => {
  test.each(extensions)('van-kho.%s has every dispatch, as its own file has it', (extension) => {
    const all = readBack(textOf(`kho/van-kho.${extension}`));
    const each = dispatchIds.flatMap((id) => readBack(textOf(fileOf(id, extension))));
    const sorted = (found: ReadBack[]) =>
      found.toSorted((a, b) => String(a.id).localeCompare(String(b.id)));
    expect(sorted(all)).toEqual(sorted(each));
  });

  test.each(extensions)('van-kho.%s is in order of time', (extension) => {
    expect(readBack(textOf(`kho/van-kho.${extension}`)).map(({ id }) => id)).toEqual([
      'tien-giang-cong-van-khong-so-2020',
      'lai-chau-58-cv-tu-2020',
      'cao-bang-182-cv-tu-2021',
      'ninh-binh-342-cv-tu-2021',
      'lang-son-chi-thi-khong-so-2021',
    ]);
  });

  test('RIS is UTF-8 with CRLF at every line end', () => {
    const text = textOf('kho/van-kho.ris');
    expect(text).not.toContain('\uFFFD');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(text.normalize('NFC')).toBe(text);
  });
});
