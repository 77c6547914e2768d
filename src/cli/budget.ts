/**
 * `npm run budget`: what each page of the built site costs a reader, against DESIGN §8.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pageBudget, viewBudget, weigh, type PageWeight } from '../site/weights.ts';

const help = `Prints the bytes that the first view of each page takes over the wire, and fails past the budget.

Usage: npm run budget -- [options]

  --dir <folder>    the built site (default dist)
  --help            print this text`;

const columns = ['html gz', 'css inside', 'css linked', 'eager js', 'fonts', 'other', 'total'];

function isDispatch(page: string): boolean {
  return /^van-ban\/[^/]+\/index\.html$/u.test(page);
}

function excess({ page, html, total }: PageWeight): string[] {
  return [
    ...(isDispatch(page) && html > pageBudget
      ? [`${page}: html ${html}, at most ${pageBudget}`]
      : []),
    ...(total > viewBudget ? [`${page}: first view ${total}, at most ${viewBudget}`] : []),
  ];
}

function row(weight: PageWeight): string {
  const { html, inlineCss, linkedCss, scripts, fonts, other, total, page } = weight;
  const cells = [html, inlineCss, linkedCss, scripts, fonts, other, total];
  return [...cells.map((bytes) => String(bytes).padStart(11)), `  ${page}`].join('');
}

function print(weights: PageWeight[]): void {
  console.log([...columns.map((name) => name.padStart(11)), '  page'].join(''));
  for (const weight of weights) console.log(row(weight));
}

/** 404.html names files from the top of the host, which may lie above that of the site. */
function readBelow(directory: string, path: string): Uint8Array {
  const steps = path.split('/');
  const ways = steps.map((_, above) => join(directory, ...steps.slice(above)));
  return readFileSync(ways.find((file) => existsSync(file)) ?? join(directory, path));
}

function weighSite(directory: string): PageWeight[] {
  const pages = globSync('**/*.html', { cwd: directory }).map((page) => page.replaceAll('\\', '/'));
  if (pages.length === 0) {
    throw new Error(`There is no built site in ${directory}/: run npm run build first.`);
  }
  return pages.sort().map((page) => weigh(page, (path) => readBelow(directory, path)));
}

function budget(): void {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const weights = weighSite(values.dir);
  print(weights);
  const over = weights.flatMap(excess);
  for (const line of over) console.error(`Over the budget: ${line}`);
  if (over.length > 0) process.exitCode = 1;
}

try {
  budget();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
