import { spawn } from 'node:child_process';
import { describe, expect } from 'vitest';
import { ended, test, type ProjectCopy, type Run } from '../support/projectCopy.ts';

const dated = `# TỈNH ỦY SƠN LA

\\*

Số 12-CV/TU

V/v phòng, chống dịch Covid-19

# ĐẢNG CỘNG SẢN VIỆT NAM

Sơn La, ngày 05 tháng 02 năm 2021

Kính gửi: - Các huyện ủy, thành ủy,

Ban Thường vụ Tỉnh ủy yêu cầu:

1. Thực hiện yêu cầu 5K.

Nơi nhận:

- Như trên.

**T/M BAN THƯỜNG VỤ**
**PHÓ BÍ THƯ**

Nguyễn Văn A
`;

const undated = `Kính gửi: - Các huyện ủy,

Đề nghị các huyện ủy thực hiện yêu cầu 5K và phương châm bốn tại chỗ.
`;

/** Runs `npm run accession -- <options>` without npm. */
function accession(project: ProjectCopy, ...options: string[]): Promise<Run> {
  const { PATH } = process.env;
  const run = spawn(process.execPath, ['src/cli/accession.ts', ...options], {
    cwd: project.root,
    env: { PATH },
  });
  return ended(run);
}

describe('new texts', { timeout: 60_000 }, () => {
  test('get a record and are published, whatever they do not print', async ({ project }) => {
    project.write('moi/son-la.txt', dated);
    const first = await accession(project, 'moi/son-la.txt');
    expect(first.output).toContain('Wrote content/dispatches/son-la-12-cv-tu-2021.mdx');
    expect(project.read('seeds/son-la.txt')).toBe(dated);
    project.write('moi/khong-ngay.txt', undated);
    const second = await accession(project, 'moi/khong-ngay.txt', '--id', 'khong-ro-1');
    expect(second.output).toContain(
      'Not printed, set to unknown: kind, province, organ, number, date, place, subject, authority, position, name.',
    );

    expect((await project.build()).status).toBe(0);
    expect(project.read('dist/van-ban/son-la-12-cv-tu-2021/index.html')).toContain('Nguyễn Văn A');
    const page = project.read('dist/van-ban/khong-ro-1/index.html');
    expect(page.match(/data-basis="unknown"/gu)).toHaveLength(11);
    expect(page).toContain('không ghi ngày');
    expect(project.read('dist/van-ban/index.html')).toContain('không ghi ngày');
  });
});

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
    const { status, output } = await accession(project, ...options);
    expect(output).toContain('Nothing was recorded.');
    expect(output).toContain(told);
    expect(status).toBe(1);
    expect({ ...project.bytesIn('seeds'), ...project.bytesIn('content') }).toEqual(before);
  });

  test('refuses what is no text before anything is copied', async ({ project }) => {
    project.write('moi/utf16.txt', Uint8Array.of(0xff, 0xfe, 0x41, 0));
    const { output } = await accession(project, 'moi/utf16.txt', '--id', 'thu-1');
    expect(output).toContain('moi/utf16.txt:1: a UTF-16 byte order mark; expected UTF-8');
    expect(Object.keys(project.bytesIn('seeds'))).not.toContain('seeds/utf16.txt');
  });

  test('explains itself', async ({ project }) => {
    expect((await accession(project, '--help')).output).toMatch(/^Usage: npm run accession -- /u);
  });
});
