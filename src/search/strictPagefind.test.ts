import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { largeQuestions, makeLargeSite, type LargeSite } from '../../tests/support/largeSite.ts';
import { answer } from './answer.ts';
import { type Catalogue } from './catalogue.ts';
import { sourceOf, type Instance } from './pagefind.ts';
import { readQuery } from './query.ts';
import { type Source } from './source.ts';
import { strictPagefind } from './strictPagefind.ts';

/** As Pagefind 1.6.0 has it. What it does without filters is no loss, for this site asks it for none. */
const published =
  'await this.cachedLoad(this.loaded_chunks,hash,()=>this._loadGenericChunk(`${this.basePath}index/${hash}.pf_index`,"load_index_chunk")).catch(()=>{});' +
  'await this.cachedLoad(this.loaded_filters,hash,()=>this._loadGenericChunk(`${this.basePath}filter/${hash}.pf_filter`,"load_filter_chunk")).catch(()=>{});';

it('lets a lost part of the index fail the search, and changes nothing else', () => {
  expect(strictPagefind(published, 'pagefind.js')).toBe(
    published.replace('"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'),
  );
});

it.each([
  ['has changed its ways', published.replace('()=>{}', '(e)=>{}'), '0 times'],
  ['loads in two places', published + published, '2 times'],
  ['is strict already', strictPagefind(published, ''), '0 times'],
])('stops the build when Pagefind %s', (_, script, found) => {
  const change = () => strictPagefind(script, 'pagefind-worker.js');
  expect(change).toThrow(/pagefind-worker\.js has .*, expected once/u);
  expect(change).toThrow(found);
});

describe('a search of an index of several files', () => {
  let site: LargeSite;
  beforeAll(async () => {
    site = await makeLargeSite();
    vi.spyOn(console, 'error').mockReturnValue();
  });
  afterAll(() => {
    site.remove();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const base = 'https://vankho.example/pagefind/';

  /** The host gives the files of the site, but `damaged` as `damage` says. */
  async function open(damaged = '', damage = (): Response => Response.error()): Promise<Source> {
    vi.stubGlobal('fetch', (address: string) => {
      const path = new URL(address).pathname.slice(1);
      return Promise.resolve(
        path === damaged ? damage() : new Response(readFileSync(join(site.folder, path))),
      );
    });
    const script = pathToFileURL(join(site.folder, 'pagefind/pagefind.js')).href;
    const module = (await import(/* @vite-ignore */ `${script}?${Math.random()}`)) as {
      createInstance: (options: object) => Instance;
    };
    const packed = readFileSync(join(site.folder, 'pagefind/facets.pf_facets'));
    const catalogue = JSON.parse(gunzipSync(packed).toString()) as Catalogue;
    const instance = module.createInstance({ basePath: base, baseUrl: '/', language: 'vi' });
    return sourceOf([instance], catalogue);
  }

  /** How many places answer each question; `failed` where the search says that it cannot know. */
  async function askAll(source: Source): Promise<(number | 'failed')[]> {
    const counts: (number | 'failed')[] = [];
    for (const typed of largeQuestions) {
      const request = { variants: [], selection: {}, isWide: false, limit: 20 };
      const asked = answer(source, { ...request, query: readQuery(typed) });
      counts.push(await asked.then(({ dispatches }) => dispatches.length).catch(() => 'failed'));
    }
    return counts;
  }

  it('finds everything while all are there', async () => {
    expect(site.chunks.length).toBeGreaterThan(2);
    expect(await askAll(await open())).toEqual(largeQuestions.map(() => 1));
  });

  it.each<[string, (bytes: Buffer<ArrayBuffer>) => Response]>([
    ['missing', () => new Response('', { status: 404 })],
    ['cut off', (bytes) => new Response(bytes.subarray(0, bytes.length >> 1))],
    ['a page of the host', () => new Response('<!doctype html><title>Trang chủ</title>')],
  ])('never finds nothing where there is something, with one of them %s', async (_, damage) => {
    for (const chunk of site.chunks) {
      const bytes = readFileSync(join(site.folder, chunk));
      const counts = await askAll(await open(chunk, () => damage(bytes)));
      expect(counts, chunk).toContain('failed');
      expect(counts, chunk).not.toContain(0);
    }
  });

  it('asks again for a file that was missing', async () => {
    let isThere = false;
    const [chunk = ''] = site.chunks;
    const whole = readFileSync(join(site.folder, chunk));
    const source = await open(chunk, () => new Response(whole, { status: isThere ? 200 : 404 }));
    expect(await askAll(source)).toContain('failed');
    isThere = true;
    expect(await askAll(source)).toEqual(largeQuestions.map(() => 1));
  });
});
