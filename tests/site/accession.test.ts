import { describe, expect } from 'vitest';
import { checkArchive } from '../../src/cli/buildSite.ts';
import { test } from '../support/projectCopy.ts';

const undated = `Kính gửi: - Các huyện ủy,

Đề nghị các huyện ủy thực hiện yêu cầu 5K và phương châm bốn tại chỗ.
`;

const haLong = `THÀNH ỦY HẠ LONG
*
Số 12-CV/TU

Hạ Long, ngày 30 tháng 4 năm 2021

Kính gửi: Các chi bộ.

Ban Thường vụ Thành ủy yêu cầu:

1. Thực hiện yêu cầu 5K.
`;

/** Letters in forms that the parser reads, or says that it cannot; each can be built at once. */
const letters: [name: string, text: string, options: string[], told: string[]][] = [
  [
    'tinh-thieu-ten',
    haLong,
    ['--id', 'quang-ninh-12-cv-tu-2021'],
    ['which ends with no known province', 'State "province" under "facts" in the record'],
  ],
  [
    'ngay-khong-co',
    haLong
      .replace('THÀNH ỦY HẠ LONG', 'ĐẢNG BỘ TỈNH QUẢNG NINH\nTHÀNH ỦY HẠ LONG')
      .replace('30 tháng 4', '31 tháng 4'),
    ['--id', 'ha-long-12-cv-tu-2021'],
    ['cannot read a date in "Hạ Long, ngày 31 tháng 4 năm 2021"', 'State "date" under "facts"'],
  ],
  [
    'hai-dong-co-quan',
    haLong.replace('THÀNH ỦY HẠ LONG', 'TỈNH ỦY BÌNH DƯƠNG ĐẢNG CỘNG SẢN VIỆT NAM\nVĂN PHÒNG'),
    [],
    ['Wrote content/dispatches/binh-duong-12-cv-tu-2021.mdx for seeds/hai-dong-co-quan.txt.'],
  ],
];

describe.concurrent('accession', { timeout: 20_000 }, () => {
  test.for([
    [
      'a text without province, kind and date needs a permalink',
      ['moi/a.txt'],
      'No province and no number or kind and no date was read off the text, so no permalink can be made of it.\nChoose one with --id',
    ],
    [
      'only what is missing is named, with the line that could not be read',
      ['moi/ha-long.txt'],
      'No province was read off the text, so no permalink can be made of it.\nChoose one with --id, such as: --id son-la-cong-van-khong-so-2021\n\nmoi/ha-long.txt:1: "THÀNH ỦY HẠ LONG", which ends with no known province; expected',
    ],
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
      'exists already with another text; give the new text another name',
    ],
    [
      'a text that is given once more has its record',
      ['moi/lan-nua/003_7377f7c58ea67fe5.txt'],
      'seeds/003_7377f7c58ea67fe5.txt has a record already: content/dispatches/lai-chau-58-cv-tu-2020.mdx',
    ],
    [
      'nor does it get another under another name',
      ['moi/ten-khac.txt'],
      'The same text lies in seeds/003_7377f7c58ea67fe5.txt and has a record already: content/dispatches/lai-chau-58-cv-tu-2020.mdx',
    ],
  ] as const)('%s', async ([, options, told], { project }) => {
    const held = project.read('seeds/003_7377f7c58ea67fe5.txt');
    project.write('moi/a.txt', undated);
    project.write('moi/ha-long.txt', haLong);
    project.write('moi/lan-nua/003_7377f7c58ea67fe5.txt', held);
    project.write('moi/ten-khac.txt', held);
    project.write('moi/003_7377f7c58ea67fe5.txt', undated);
    const before = { ...project.bytesIn('seeds'), ...project.bytesIn('content') };
    const { status, output } = await project.run('accession', ...options);
    expect(output).toContain('Nothing was recorded.');
    expect(output).toContain(told);
    expect(status).toBe(1);
    expect({ ...project.bytesIn('seeds'), ...project.bytesIn('content') }).toEqual(before);
  });

  test('takes in only what can be built, and says what to state', async ({ project }) => {
    for (const [name, text, options, told] of letters) {
      project.write(`moi/${name}.txt`, text);
      const { status, output } = await project.run('accession', `moi/${name}.txt`, ...options);
      expect(status, output).toBe(0);
      for (const words of told) expect(output).toContain(words);
    }
    expect(() => {
      checkArchive(project.root);
    }).not.toThrow();
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
