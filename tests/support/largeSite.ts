/**
 * A site whose search index has several files of words, which five dispatches do not fill.
 */
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIndex } from '../../src/search/buildIndex.ts';

/** Sentences of the first five dispatches, their first letters far apart, for each file has its part of the alphabet. */
const sentences = {
  a: 'theo yêu cầu “5K” (kể cả tiếng dân tộc)',
  b: 'biểu dương, khen thưởng kịp thời các địa phương',
  c: 'khẩu trang nơi công cộng',
  d: 'mục tiêu “kép”',
  e: 'người đứng đầu cấp ủy, chính quyền',
  f: 'tuyến đầu trong công tác',
  g: 'vắc-xin; tránh khai thác',
};

/** What readers ask of that site: each finds one place. */
export const largeQuestions: readonly string[] = [
  ...['5K', 'biểu dương', 'khẩu trang', 'mục tiêu kép', 'người đứng đầu'],
  ...['tuyến đầu', 'vắc xin'],
];

/** Words that no question has, as many as fill several files. */
function filling(seed: string): string {
  const initials = 'b c d g h k l m n p q r s t v x'.split(' ');
  return Array.from({ length: 2400 }, (_, at) => {
    return `${initials[at % initials.length] ?? ''}${seed}${at.toString(36)}`;
  }).join(' ');
}

function dispatchHtml(id: string, text: string): string {
  return `<!doctype html><html lang="vi"><head><title>${id}</title></head><body>
    <main data-pagefind-body><h1 data-pagefind-meta="title">Công văn ${id}</h1>
    <div id="muc-1" data-pagefind-title="Mục 1"><p>${text}</p></div>
    <div id="muc-2" data-pagefind-title="Mục 2"><p>${filling(id)}</p></div></main></body></html>`;
}

/** The site, and the files of words in its index, paths from its top. */
export interface LargeSite {
  folder: string;
  chunks: string[];
  remove: () => void;
}

/** Makes such a site in a folder of its own; with `pages`, a built site, all that its search page needs. */
export async function makeLargeSite(pages?: string): Promise<LargeSite> {
  const folder = mkdtempSync(join(tmpdir(), 'van-kho-large-'));
  for (const part of pages === undefined ? [] : ['tim-kiem', '_astro']) {
    cpSync(join(pages ?? '', part), join(folder, part), { recursive: true });
  }
  for (const [id, text] of Object.entries(sentences)) {
    mkdirSync(join(folder, 'van-ban', id), { recursive: true });
    writeFileSync(join(folder, 'van-ban', id, 'index.html'), dispatchHtml(id, text));
  }
  await buildIndex(folder);
  const chunks = globSync('pagefind/index/*', { cwd: folder }).sort();
  return { folder, chunks, remove: () => rmSync(folder, { recursive: true }) };
}
