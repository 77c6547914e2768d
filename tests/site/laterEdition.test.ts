/**
 * The archive one edition later: three new texts, an address that moved, a text that was mended and a pair
 * that is no longer close. One build of a copy of the project shows them all.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isFile, textOf } from '../support/builtPages.ts';
import { otherDigest, ProjectCopy, recordOtherText, type Run } from '../support/projectCopy.ts';

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

const order = `BAN TUYÊN GIÁO TRUNG ƯƠNG

\\*

Số 534-CV/BTGTW

V/v tăng cường lãnh đạo, chỉ đạo công tác phòng, chống dịch Covid-19

# ĐẢNG CỘNG SẢN VIỆT NAM

Hà Nội, ngày 13 tháng 5 năm 2021

Kính gửi: - Các tỉnh ủy, thành ủy,

Đề nghị các tỉnh ủy, thành ủy tăng cường lãnh đạo công tác phòng, chống dịch.
`;

const laiChau = 'lai-chau-58-cv-tu-2020';
const orderId = 'ban-tuyen-giao-trung-uong-534-cv-btgtw-2021';
const citedPath = 'vien-dan/534-cv-btgtw-2021/index.html';
/** What a build of today would not choose, but an earlier one published. */
const formerPair = '/doi-chieu/cao-bang-182-cv-tu-2021--lang-son-chi-thi-khong-so-2021/';

const redirect = `- from: /van-ban/lai-chau-cu/
  to: /van-ban/${laiChau}/#muc-1
  reason: Địa chỉ cũ gõ sai.
`;

/** Accession of each new text, by the options after its file. */
const texts = [
  ['moi/son-la.txt', dated],
  ['moi/khong-ngay.txt', undated, '--id', 'khong-ro-1'],
  ['moi/534.txt', order, '--id', orderId],
] as const;

let project: ProjectCopy;
let recordsBefore: Record<string, string>;
let trueDigest: string;
let accessions: Run[];
let built: Run;
let recorded: Run;

async function takeIn(): Promise<Run[]> {
  const runs: Run[] = [];
  for (const [file, text, ...options] of texts) {
    project.write(file, text);
    runs.push(await project.run('accession', file, ...options));
  }
  return runs;
}

function changeLedger(): void {
  trueDigest = recordOtherText(project);
  project.edit('content/permalinks.json', '"paths": [', `"paths": [\n  "${formerPair}",`);
  project.edit(
    `content/dispatches/${laiChau}.mdx`,
    'definitions:',
    'history:\n  - date: 2026-11-22\n    change: Nhận được bản nguồn tốt hơn.\n    fragments: [ket-1]\ndefinitions:',
  );
  project.write('content/redirects.yaml', redirect);
}

beforeAll(async () => {
  project = new ProjectCopy();
  recordsBefore = project.bytesIn('content/dispatches');
  accessions = await takeIn();
  changeLedger();
  built = await project.build();
  recorded = await project.run('permalinks');
}, 120_000);

afterAll(() => {
  project.delete();
});

test('is built', () => {
  expect(built.status, built.output).toBe(0);
});

test('a new text gets a record, is kept byte for byte, and is published', () => {
  expect(accessions[0]?.output).toContain('Wrote content/dispatches/son-la-12-cv-tu-2021.mdx');
  expect(project.read('seeds/son-la.txt')).toBe(dated);
  expect(project.read('dist/van-ban/son-la-12-cv-tu-2021/index.html')).toContain('Nguyễn Văn A');
});

test('what cannot be read off a new text is unknown', () => {
  expect(accessions[1]?.output).toContain(
    'Not read off the text, set to unknown: kind, province, organ, number, date, place, subject, authority, position, name.',
  );
  const page = project.read('dist/van-ban/khong-ro-1/index.html');
  expect(page.match(/data-basis="unknown"/gu)).toHaveLength(11);
  expect(page).toContain('không ghi ngày');
  expect(project.read('dist/van-ban/index.html')).toContain('không ghi ngày');
});

test('a cited document that comes in becomes the dispatch', () => {
  const absent = 'Kho không có văn bản này.';
  expect(textOf(citedPath)).toContain(absent);
  expect(accessions[2]?.output).toContain(`Wrote content/dispatches/${orderId}.mdx`);
  const held = project.read(`dist/${citedPath}`);
  expect(held).toContain(`data-held-as="${orderId}"`);
  expect(held).toContain(`van-ban/${orderId}/"`);
  expect(held).not.toContain(absent);
  expect(project.read('dist/van-ban/cao-bang-182-cv-tu-2021/index.html')).toMatch(
    new RegExp(
      `<a class="cited"[^>]* href="\\.\\./\\.\\./van-ban/${orderId}/"[^>]*>Công văn số 534-CV`,
      'u',
    ),
  );
  expect(project.read('dist/dong-thoi-gian/index.html')).toContain(`van-ban/${orderId}/"`);
});

test('no record of another dispatch is edited for it', () => {
  const { [`content/dispatches/${laiChau}.mdx`]: changed, ...others } = recordsBefore;
  const after = project.bytesIn('content/dispatches');
  expect(changed).toBeDefined();
  expect(Object.keys(after)).toHaveLength(Object.keys(recordsBefore).length + texts.length);
  expect(after).toMatchObject(others);
});

test('a pair that was published stays, although its two dispatches are no longer close', () => {
  expect(isFile(`${formerPair.slice(1)}index.html`)).toBe(false);
  expect(built.output).not.toContain('does not publish');
  const html = project.read(`dist${formerPair}index.html`);
  expect(html).toContain('id="doan-1"');
  expect(html).toContain('42 chữ');
});

test('a former address leads on without a script, is kept out of indexes, and names its target', () => {
  const page = project.read('dist/van-ban/lai-chau-cu/index.html');
  expect(page).toContain(`content="0; url=../../van-ban/${laiChau}/#muc-1"`);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toMatch(
    /<link rel="canonical" href="https:[^"]+\/lai-chau-58-cv-tu-2020\/#muc-1">/u,
  );
  expect(page).toContain(`href="../../van-ban/${laiChau}/#muc-1"`);
  expect(page).not.toContain('<script');
});

test('a mended text is told of on its page, and the ledger keeps both digests', () => {
  expect(project.read(`dist/van-ban/${laiChau}/index.html`)).toContain(
    'Nhận được bản nguồn tốt hơn.',
  );
  expect(recorded.status, recorded.output).toBe(0);
  expect(project.read('content/permalinks.json')).toMatch(
    new RegExp(`"${otherDigest}",\\s*"${trueDigest}"`, 'u'),
  );
});
