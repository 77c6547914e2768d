import { describe, expect, it } from 'vitest';
import { indexedHtml } from './indexedHtml.ts';

describe('indexedHtml', () => {
  it('changes đ everywhere, in attributes too, and cuts words in text only', () => {
    expect(indexedHtml('<p data-pagefind-title="Đầu 1-2">Số 58-CV/TU</p>')).toBe(
      '<p data-pagefind-title="Ḏầu 1-2">Số 58-\u2060 CV/\u2060 TU\u2063</p>',
    );
  });

  it('marks the end of a block once, however many end there', () => {
    expect(indexedHtml('<div><p>Lê <strong>Văn Lương</strong></p></div>')).toBe(
      '<div><p>Lê <strong>Văn Lương</strong>\u2063</p></div>',
    );
  });

  it('refuses a page with a letter that the index uses for another', () => {
    expect(() => indexedHtml('<p>Ḏặc</p>')).toThrow('reserves');
  });

  it('leaves unseen marks of the document out', () => {
    expect(indexedHtml('<p>a\uFEFFb\u2060c</p>')).toBe('<p>abc\u2063</p>');
  });
});
