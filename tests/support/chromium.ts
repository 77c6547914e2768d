/**
 * Finds a Chromium on this computer and starts it; nothing is ever downloaded.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

interface Candidate {
  name: string;
  /** Absent for the browser that Playwright itself installed. */
  executablePath?: string;
  env?: NodeJS.ProcessEnv;
}

/** Without the background flags a closed network sees, and refuses, dozens of connections. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const systemNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

function fromEnvironment(): Candidate[] {
  const executablePath = process.env.CHROMIUM_PATH;
  return executablePath ? [{ name: 'CHROMIUM_PATH', executablePath }] : [];
}

function fromSystem(): Candidate[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return systemNames
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((executablePath) => existsSync(executablePath))
    .map((executablePath) => ({ name: executablePath, executablePath }));
}

/** The package unpacks to the system's temporary folder, which Node reads from TMPDIR at each call. */
async function unpackInto(folder: string, entry: string): Promise<void> {
  const { default: packed, inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await packed.executablePath();
    await inflate(join(dirname(entry), '..', 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

async function versionOf(entry: string): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(join(dirname(entry), '..', 'package.json'), 'utf8'),
  );
  return (manifest as { version: string }).version;
}

/** Unpacks aside and renames, so that an interrupted run never leaves half a browser behind. */
async function unpack(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const home = resolve('.cache', `chromium-${await versionOf(entry)}`);
  if (existsSync(home)) return home;
  await mkdir(dirname(home), { recursive: true });
  const aside = await mkdtemp(`${home}-`);
  await unpackInto(aside, entry);
  await rename(aside, home).catch(() => rm(aside, { recursive: true }));
  return home;
}

/** As packed for Linux on x64: first with the system's libraries and fonts, then with its own. */
async function fromPackage(): Promise<Candidate[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const home = await unpack();
  const executablePath = join(home, 'chromium');
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
    FONTCONFIG_PATH: join(home, 'fonts'),
  };
  return [
    { name: '@sparticuz/chromium', executablePath },
    { name: '@sparticuz/chromium with its own libraries', executablePath, env },
  ];
}

async function tryLaunch({ executablePath, env }: Candidate): Promise<BrowserServer> {
  return chromium.launchServer({
    args: flags,
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(env === undefined ? {} : { env }),
  });
}

async function firstThatStarts(
  candidates: Candidate[],
  failures: string[],
): Promise<BrowserServer | undefined> {
  for (const candidate of candidates) {
    try {
      return await tryLaunch(candidate);
    } catch (error) {
      failures.push(`${candidate.name}: ${String(error).split('\n')[0] ?? ''}`);
    }
  }
  return undefined;
}

/**
 * Starts Chromium: CHROMIUM_PATH, one on the PATH, the one packed in @sparticuz/chromium, Playwright's own,
 * in this order. Throws with what was tried when none starts.
 */
export async function launchChromium(): Promise<BrowserServer> {
  const failures: string[] = [];
  const sources = [fromEnvironment, fromSystem, fromPackage, () => [{ name: "Playwright's own" }]];
  for (const source of sources) {
    const server = await firstThatStarts(await source(), failures);
    if (server) return server;
  }
  throw new Error(
    `No Chromium starts here; install one or name it in CHROMIUM_PATH. Tried:\n${failures.join('\n')}`,
  );
}
