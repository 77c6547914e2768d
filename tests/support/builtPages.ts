/**
 * The files of the built site, as tests read them.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** The five dispatches whose ids DESIGN §3 fixes, each with its source. */
export const seedOf = {
  'cao-bang-182-cv-tu-2021': '000_40ffc851c827d25d.txt',
  'tien-giang-cong-van-khong-so-2020': '001_3d0f6af760acfb02.txt',
  'lang-son-chi-thi-khong-so-2021': '002_c2e71406570accba.txt',
  'lai-chau-58-cv-tu-2020': '003_7377f7c58ea67fe5.txt',
  'ninh-binh-342-cv-tu-2021': '004_86f9552143f492ea.txt',
} as const;

/** The permalink of one of the first five. */
export type DispatchId = keyof typeof seedOf;

/** The ids of the first five. */
export const dispatchIds = Object.keys(seedOf) as DispatchId[];

/** Gives the path of a dispatch's page inside the built site. */
export function dispatchPage(id: DispatchId): string {
  return `van-ban/${id}/index.html`;
}

/** Tells whether the built site has a file at this path from its root. */
export function isFile(path: string): boolean {
  const file = join(inject('builtSite'), path);
  return existsSync(file) && statSync(file).isFile();
}

/** Reads a file of the built site by its path from the root. */
export function bytesOf(path: string): Uint8Array {
  return readFileSync(join(inject('builtSite'), path));
}

/** Reads a text of the built site by its path from the root. */
export function textOf(path: string): string {
  return new TextDecoder().decode(bytesOf(path));
}

/** Gives the paths of all pages, sorted. */
export function pagePaths(): string[] {
  return globSync('**/*.html', { cwd: inject('builtSite') }).sort();
}
