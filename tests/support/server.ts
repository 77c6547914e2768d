/**
 * A static server for tests: loopback only, on a port that is free.
 */
import { serve as serveSite, type Served } from '../../src/cli/serve.ts';

/** Serves a built site for a test; give `base` (`/kho/`) to show it under a sub-path. */
export function serve(directory: string, { base = '/' }: { base?: string } = {}): Promise<Served> {
  return serveSite(directory, { base });
}
