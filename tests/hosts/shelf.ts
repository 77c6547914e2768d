/**
 * A folder to serve: the built site at its top, and once more in a sub-folder with a name as people give them.
 */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Paths under which the site is served, as addresses have them. */
export const places = {
  'at the root': '',
  'in a sub-folder': encodeURI('kho lưu trữ/văn khố thử/'),
};

/** A folder with the site in both places, and one beside it for what servers write. */
export class Shelf {
  private readonly home = mkdtempSync(join(tmpdir(), 'van-kho-hosts-'));
  readonly folder = join(this.home, 'served');
  readonly work = join(this.home, 'work');

  constructor(site: string) {
    // Servers that were started by root read files as nobody.
    chmodSync(this.home, 0o755);
    mkdirSync(this.work);
    for (const path of Object.values(places)) {
      cpSync(site, join(this.folder, decodeURI(path)), { recursive: true });
    }
  }

  delete(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}
