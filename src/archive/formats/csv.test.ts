import { expect, test } from 'vitest';
import { csvRow } from './csv.ts';

test.each([
  [['182-CV/TU', '2021-05-18'], '182-CV/TU,2021-05-18\r\n'],
  [['a, b', 'nói "không"'], '"a, b","nói ""không"""\r\n'],
  [['hai\ndòng', ''], '"hai\ndòng",\r\n'],
])('%j is the row %j', (values, row) => {
  expect(csvRow(values)).toBe(row);
});

test.each(['=1+1', '+84', '-1+1', '@SUM(A1)', '\tx', '\r=x'])(
  'no spreadsheet runs %j as a formula',
  (value) => {
    expect(csvRow([value]).replace(/^"/u, '')).toMatch(/^'/u);
  },
);
