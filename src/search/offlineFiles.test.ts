import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchFile, runScript } from './offlineFiles.ts';

/** What each script does when the browser runs it; one that is not here cannot be loaded. */
const scripts: Record<string, () => void> = {
  'whole.json.js': () => globalThis.vanKhoFile?.(Buffer.from('{"parts":[""]}').toString('base64')),
  // A browser tells of the syntax error on the console, and then calls the script loaded.
  'cut.json.js': () => undefined,
  'pagefind.js': () => undefined,
};

class Script extends EventTarget {
  src = '';
  remove = vi.fn();
}

beforeEach(() => {
  const page = {
    baseURI: 'file:///E:/van-kho-offline/tim-kiem/index.html',
    currentScript: null as Script | null,
    createElement: () => new Script(),
    head: {
      append: (script: Script) => {
        const run = scripts[script.src.split('/').at(-1) ?? ''];
        page.currentScript = script;
        run?.();
        page.currentScript = null;
        queueMicrotask(() => script.dispatchEvent(new Event(run ? 'load' : 'error')));
      },
    },
  };
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('gives the file that a script hands over, whatever query follows its name', async () => {
  const response = await fetchFile('../pagefind/whole.json?ts=1');
  expect(await response.json()).toEqual({ parts: [''] });
});

it.each([
  ['cannot be loaded', 'missing.json', 'missing.json.js cannot be loaded'],
  ['was cut off', 'cut.json', 'cut.json.js is damaged'],
])('rejects for a file that %s', async (_, file, message) => {
  await expect(fetchFile(`../pagefind/${file}`)).rejects.toThrow(message);
});

it('runs Pagefind, which hands nothing over', async () => {
  expect(await runScript('../pagefind/pagefind.js')).toBeUndefined();
});
