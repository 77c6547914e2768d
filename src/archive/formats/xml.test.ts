import fc from 'fast-check';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { element, textElement, writeXml } from './xml.ts';

test.each([
  ['a & b < c > d', '<p>a &amp; b &lt; c &gt; d</p>'],
  [']]>', '<p>]]&gt;</p>'],
  ['“Tỉnh ủy” "Cao Bằng"', '<p>“Tỉnh ủy” "Cao Bằng"</p>'],
  ['a\u0000b\uD800c\uFFFF', '<p>a\uFFFDb\uFFFDc\uFFFD</p>'],
  ['😷', '<p>😷</p>'],
])('text %j becomes %j', (text, expected) => {
  expect(writeXml(textElement('p', {}, text))).toContain(expected);
});

test('attributes keep quotation marks and line ends', () => {
  expect(writeXml(element('p', { a: '"x"\n<&\t', b: undefined }))).toContain(
    '<p a="&quot;x&quot;&#10;&lt;&amp;&#9;"/>',
  );
});

test('running text gets no white space that it did not have', () => {
  const p = textElement('p', {}, 'một ', textElement('b', {}, 'hai'), ' ba');
  expect(writeXml(element('body', {}, [p]))).toContain('\n  <p>một <b>hai</b> ba</p>\n');
});

test('any text is well-formed XML', async () => {
  const texts = fc.sample(fc.string({ unit: 'binary' }), { numRuns: 300, seed: 1 });
  const root = element(
    'all',
    {},
    texts.map((text) => textElement('p', { text }, text)),
  );
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'any.xml', contents: writeXml(root) }],
    schema: [
      '<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"><xsd:element name="all"/></xsd:schema>',
    ],
  });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});

test('a parser gives back the text that was written', () => {
  const text = 'Kính gửi: <Các ban đảng> & “đoàn thể”';
  const [html] = [htmlToHast(writeXml(textElement('p', {}, text)).split('\n')[1] ?? '')];
  expect(JSON.stringify(html)).toContain(JSON.stringify(text).slice(1, -1));
});
