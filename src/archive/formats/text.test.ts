import { expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { readingText, toText } from './text.ts';

function parsed(source: string) {
  return parse(new TextEncoder().encode(source), 'x.txt');
}

const source = `Kính gửi: - Các huyện ủy,
- Các ban đảng.

Mở đầu của
văn bản này.

1. Ban Tuyên giáo tiếp tục

tuyên truyền, chú ý:

- Một việc;

- Hai việc.

Nơi nhận:
- Như trên,
- Lưu.
`;

test('joins what a page break or a line end cut, and shows list markers as a dash', () => {
  expect(toText(parsed(source))).toBe(`\uFEFFKính gửi:
- Các huyện ủy,
- Các ban đảng.

Mở đầu của văn bản này.

1. Ban Tuyên giáo tiếp tục tuyên truyền, chú ý:

- Một việc;

- Hai việc.

Nơi nhận:
- Như trên,
- Lưu.
`);
});

test('gives the words of a block without the marker of the list', () => {
  const dispatch = parsed(source);
  const item = dispatch.blocks.find(({ id }) => id === 'muc-1-1');
  expect(item && readingText(dispatch, item)).toBe('Một việc;');
});
