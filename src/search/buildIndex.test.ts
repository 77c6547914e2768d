import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from './answer.ts';
import { buildIndex, type IndexOptions } from './buildIndex.ts';
import { type Catalogue } from './catalogue.ts';
import { sourceOf, type Instance } from './pagefind.ts';
import { readQuery } from './query.ts';

/** Paragraphs of the first five dispatches, a few of each. */
const pages = {
  'cao-bang': {
    day: '2021-05-18',
    province: 'Cao Bằng',
    signer: 'Triệu Đình Lê',
    passages: {
      'dau-van-ban': 'TỈNH ỦY CAO BẰNG</p><p>Số 182-CV/TU',
      'mo-dau-2':
        'Thực hiện Công văn số 534-CV/BTGTW, ngày 13/5/2021 của Ban Tuyên giáo Trung ương',
      'muc-1': 'hoạt động kinh tế - xã hội và tiếp tục thực hiện mục tiêu “<em>kép</em>”.',
      'muc-4': 'theo yêu cầu “5K” (kể cả tiếng dân tộc); đặc biệt là Bluezone',
    },
  },
  'lang-son': {
    day: '9999-12-31',
    province: 'Lạng Sơn',
    signer: 'Nguyễn Quốc Đoàn',
    passages: {
      'mo-dau-1': 'thực hiện hiệu quả “mục tiêu kép” vừa phòng, chống dịch',
      'muc-1': 'các tổ chức chính trị-xã hội và toàn thể Nhân dân; đặc biệt là Lời kêu gọi',
      'noi-nhan': 'Thường trực HĐND tỉnh,',
    },
  },
  'ninh-binh': {
    day: '2021-07-22',
    province: 'Ninh Bình',
    signer: 'Trần Hồng Quảng',
    passages: {
      'dau-van-ban': 'TỈNH ỦY NINH BÌNH</p><p>Số 342 - CV/TU',
      'muc-2': 'phát huy vai trò của cấp ủy, theo phương châm bốn tại chỗ',
      'muc-3-d2': 'Nghị quyết của HĐND tỉnh; biểu dương, đường mòn',
    },
  },
};

function page({ day, province, signer, passages }: (typeof pages)[keyof typeof pages]): string {
  const blocks = Object.entries(passages).map(
    ([id, text]) => `<div id="${id}" data-pagefind-title="Đoạn ${id}"><p>${text}</p></div>`,
  );
  return `<!doctype html><html lang="vi"><head><title>t</title>
    <meta data-pagefind-meta="title[content]" content="Văn bản của ${province}" />
    <meta data-pagefind-filter="tinh[content]" content="${province}" />
    <meta data-pagefind-filter="nguoi-ky[content]" content="${signer}" />
    <meta data-pagefind-sort="date[content]" content="${day}" /></head>
    <body><h1>Văn khố</h1><main data-pagefind-body>${blocks.join('\n')}</main></body></html>`;
}

let site = '';
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'van-kho-index-'));
  for (const [id, content] of Object.entries(pages)) {
    mkdirSync(join(site, 'van-ban', id), { recursive: true });
    writeFileSync(join(site, 'van-ban', id, 'index.html'), page(content));
  }
  mkdirSync(join(site, 'chu-de'));
  writeFileSync(
    join(site, 'chu-de', 'index.html'),
    '<html><body data-pagefind-body>5K</body></html>',
  );
});
afterAll(() => {
  rmSync(site, { recursive: true });
});

/** The bytes of all files of the index, in one number. */
function digest(): string {
  const hash = createHash('sha256');
  const files = globSync('pagefind/**/*.*', { cwd: site }).sort();
  for (const file of files) hash.update(file).update(readFileSync(join(site, file)));
  return hash.digest('hex');
}

async function serve() {
  const server = createServer(({ url = '/' }, response) => {
    response.end(readFileSync(join(site, new URL(url, 'http://localhost').pathname)));
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  return {
    server,
    address: `http://localhost:${(server.address() as AddressInfo).port}/pagefind/`,
  };
}

/** Pagefind itself, over the network, as a browser has it. */
async function open(address: string, catalogue: Catalogue): Promise<Instance[]> {
  return Promise.all(
    catalogue.parts.map(async (part) => {
      const file = pathToFileURL(join(site, 'pagefind', part, 'pagefind.js')).href;
      const module = (await import(/* @vite-ignore */ `${file}?${Math.random()}`)) as {
        createInstance: (options: object) => Instance;
      };
      return module.createInstance({ basePath: `${address}${part}`, baseUrl: '/', language: 'vi' });
    }),
  );
}

const questions = ['muc tieu kep', 'hdnd', 'dac biet', '182-CV/TU', '342-CV/TU', '534-cv/btgtw']
  .concat(['chính trị xã hội', 'kinh tế xã hội', '5K', 'cấp uỷ', 'đường', 'Triệu Đình Lê', 'xyzzy'])
  .concat(['bốn tại chỗ', 'lạng sơn']);

async function askAll(options: IndexOptions): Promise<Record<string, string[]>> {
  await buildIndex(site, options);
  const packed = readFileSync(join(site, 'pagefind', 'facets.pf_facets'));
  const catalogue = JSON.parse(gunzipSync(packed).toString()) as Catalogue;
  const { server, address } = await serve();
  const source = sourceOf(await open(address, catalogue), catalogue);
  const answers: Record<string, string[]> = {};
  for (const typed of questions) {
    const request = { variants: [], selection: {}, isWide: false, limit: 20 };
    const { dispatches } = await answer(source, { ...request, query: readQuery(typed) });
    answers[typed] = dispatches.flatMap(({ hits }) => hits.map(({ href }) => href));
  }
  server.closeAllConnections();
  server.close();
  return answers;
}

const expected = {
  'muc tieu kep': ['/van-ban/cao-bang/#muc-1', '/van-ban/lang-son/#mo-dau-1'],
  hdnd: ['/van-ban/ninh-binh/#muc-3-d2', '/van-ban/lang-son/#noi-nhan'],
  'dac biet': ['/van-ban/cao-bang/#muc-4', '/van-ban/lang-son/#muc-1'],
  '182-CV/TU': ['/van-ban/cao-bang/#dau-van-ban'],
  '342-CV/TU': ['/van-ban/ninh-binh/#dau-van-ban'],
  '534-cv/btgtw': ['/van-ban/cao-bang/#mo-dau-2'],
  'chính trị xã hội': ['/van-ban/lang-son/#muc-1'],
  'kinh tế xã hội': ['/van-ban/cao-bang/#muc-1'],
  '5K': ['/van-ban/cao-bang/#muc-4'],
  'cấp uỷ': ['/van-ban/ninh-binh/#muc-2'],
  đường: ['/van-ban/ninh-binh/#muc-3-d2'],
  'Triệu Đình Lê': ['/van-ban/cao-bang/'],
  xyzzy: [],
  'bốn tại chỗ': ['/van-ban/ninh-binh/#muc-2'],
  'lạng sơn': ['/van-ban/lang-son/'],
};

describe('buildIndex', () => {
  it('makes an index that answers as readers ask, from the pages of dispatches alone', async () => {
    expect(await askAll({})).toEqual(expected);
  });

  it('gives the same answers from an index in parts', async () => {
    expect(await askAll({ pagesPerPart: 1 })).toEqual(expected);
  });

  it('gives the same bytes for the same pages, and takes away those of a former index', async () => {
    const { pages: count } = await buildIndex(site);
    const first = digest();
    await buildIndex(site);
    expect([count, digest()]).toEqual([3, first]);
  });

  it('keeps only what the search page uses', async () => {
    await buildIndex(site);
    const kept = globSync('pagefind/*.*', { cwd: site }).map((file) =>
      file.replace(/vi_\w+/u, 'vi'),
    );
    expect(kept.sort()).toEqual([
      'pagefind/facets.pf_facets',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind-worker.js',
      'pagefind/pagefind.js',
      'pagefind/pagefind.vi.pf_meta',
      'pagefind/wasm.unknown.pagefind',
    ]);
  });

  it('names the page that it cannot index', async () => {
    const file = join(site, 'van-ban', 'cao-bang', 'index.html');
    writeFileSync(file, page(pages['cao-bang']).replace('Số', 'Ḏố'));
    await expect(buildIndex(site)).rejects.toThrow(
      /van-ban\/cao-bang\/index\.html cannot be indexed/u,
    );
    writeFileSync(file, page(pages['cao-bang']));
  });

  it('says so when there is nothing to index', async () => {
    await expect(buildIndex(join(site, 'chu-de'))).rejects.toThrow('has no page of a dispatch');
  });
});
