/**
 * Makes the search of the offline copy: the index that is there, as classic scripts, and the script of the
 * search page with Pagefind in it.
 */
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { catalogueFile } from './catalogue.ts';

/** Whatever else Pagefind or a page asks for, it asks from a host. */
const unneeded = /(?:^|\/)pagefind-worker\.js$/u;

function fileScript(bytes: Uint8Array): string {
  return `vanKhoFile("${Buffer.from(bytes).toString('base64')}")\n`;
}

/** Makes of Pagefind's module a function: its parameter stands before the browser's own `fetch`. */
async function pagefindScript(module: Uint8Array): Promise<string> {
  const { code } = await transform(Buffer.from(module).toString('utf8'), {
    format: 'cjs',
    define: { 'import.meta.url': '"pagefind.js"' },
    minify: true,
  });
  return `vanKhoPagefind=(fetch)=>{const module={exports:{}};${code};return module.exports}\n`;
}

/**
 * Gives the files of the offline copy for one file of the index, its path below `pagefind/`: a script that
 * hands it over, Pagefind itself, or none. Further parts of a large index share one Pagefind.
 */
export async function offlineIndexFile(
  path: string,
  bytes: Uint8Array,
): Promise<{ path: string; text: string } | undefined> {
  if (path === 'pagefind.js') return { path, text: await pagefindScript(bytes) };
  if (unneeded.test(path) || path.endsWith('/pagefind.js')) return undefined;
  // Unpacking needs more of the browser than reading, and the ZIP file packs it again.
  const content = path === catalogueFile ? gunzipSync(bytes) : bytes;
  return { path: `${path}.js`, text: fileScript(content) };
}

/**
 * Bundles a script of a page, given by the path of its module, into one classic script. Throws where it
 * imports what only the running page could name.
 */
export async function classicScript(module: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [module],
    bundle: true,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    // Else the copy would depend on what project the site's folder happens to lie in.
    tsconfigRaw: {},
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'offline-index',
        setup: ({ onResolve }) => {
          onResolve({ filter: /\/pagefind\.ts$/ }, ({ importer }) =>
            importer === offline ? undefined : { path: offline },
          );
        },
      },
    ],
  });
  const text = outputFiles[0]?.text ?? '';
  if (!/\bimport\s*\(/u.test(text)) return text;
  throw new Error(`${module} imports a module at run time, which no page on a disk can do.`);
}

const offline = join(import.meta.dirname, 'offlinePagefind.ts');

/** The script of the search page. */
export const searchModule = join(import.meta.dirname, 'client.ts');
