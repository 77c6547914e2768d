import { describe, expect } from 'vitest';
import { test } from '../support/projectCopy.ts';

const undated = `Kính gửi: - Các huyện ủy,

Đề nghị các huyện ủy thực hiện yêu cầu 5K và phương châm bốn tại chỗ.
`;

describe.concurrent('accession', { timeout: 20_000 }, () => {
  test.for([
    ['a text without province and date needs a permalink', ['moi/a.txt'], 'Choose one with --id'],
    [
      'a permalink has only a–z, 0–9 and hyphens',
      ['moi/a.txt', '--id', 'Sơn La'],
      'is no permalink',
    ],
    [
      'a permalink in use is not given again',
      ['moi/a.txt', '--id', 'lai-chau-58-cv-tu-2020'],
      'exists already; it was left as it is',
    ],
    [
      'a text with a record gets no second one',
      ['seeds/003_7377f7c58ea67fe5.txt'],
      'has a record already: content/dispatches/lai-chau-58-cv-tu-2020.mdx',
    ],
    [
      'a shelved text is never overwritten',
      ['moi/003_7377f7c58ea67fe5.txt'],
      'give the new text another name',
    ],
  ] as const)('%s', async ([, options, told], { project }) => {
    project.write('moi/a.txt', undated);
    project.write('moi/003_7377f7c58ea67fe5.txt', undated);
    const before = { ...project.bytesIn('seeds'), ...project.bytesIn('content') };
    const { status, output } = await project.run('accession', ...options);
    expect(output).toContain('Nothing was recorded.');
    expect(output).toContain(told);
    expect(status).toBe(1);
    expect({ ...project.bytesIn('seeds'), ...project.bytesIn('content') }).toEqual(before);
  });

  test('refuses what is no text before anything is copied', async ({ project }) => {
    project.write('moi/utf16.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0));
    const { output } = await project.run('accession', 'moi/utf16.txt', '--id', 'thu-1');
    expect(output).toContain('moi/utf16.txt:1: a UTF-16 byte order mark; expected UTF-8');
    expect(Object.keys(project.bytesIn('seeds'))).not.toContain('seeds/utf16.txt');
  });

  test('explains itself', async ({ project }) => {
    expect((await project.run('accession', '--help')).output).toMatch(
      /^Usage: npm run accession -- /u,
    );
  });
});
