/**
 * Shows how finding shared passages grows: processor time and peak memory for 5, 500 and 5,000
 * dispatches, each size in a process of its own. Run by `npm run bench:parallels`; other sizes:
 * `npm run bench:parallels -- 5 20000`.
 */
import { spawnSync } from 'node:child_process';
import { twinsOf } from '../src/archive/relate/twins.ts';
import { wordingOf, type Lexicon, type Wording } from '../src/archive/relate/words.ts';
import { languageOf, syntheticDispatch } from './corpus.ts';

const inChild = '--measure';

interface Measured {
  dispatches: number;
  words: number;
  pairs: number;
  readSeconds: number;
  relateSeconds: number;
  peakMegabytes: number;
}

/** Gives the processor time that `run` takes, in seconds; other programs do not disturb it. */
function seconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function measure(dispatches: number): Measured {
  const language = languageOf('seeds');
  const lexicon: Lexicon = new Map();
  const wordings: Wording[] = [];
  let readSeconds = 0;
  for (let n = 0; n < dispatches; n++) {
    const dispatch = syntheticDispatch(language, n);
    readSeconds += seconds(() => wordings.push(wordingOf(dispatch, lexicon)));
  }
  let offered = 0;
  const relateSeconds = seconds(() => {
    for (const twins of twinsOf(wordings, new Set()).values()) offered += twins.length;
  });
  return {
    dispatches,
    words: wordings.reduce((sum, { words }) => sum + words.length, 0),
    pairs: offered / 2,
    readSeconds,
    relateSeconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function measureApart(dispatches: string): Measured {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [import.meta.filename, inChild, dispatches],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

const [first, second] = process.argv.slice(2);
if (first === inChild) process.stdout.write(JSON.stringify(measure(Number(second))));
else {
  const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['5', '500', '5000'];
  console.table(
    sizes.map(measureApart).map((measured) => ({
      dispatches: measured.dispatches,
      words: measured.words,
      'pairs offered': measured.pairs,
      'reading words, s': Number(measured.readSeconds.toFixed(2)),
      'finding passages, s': Number(measured.relateSeconds.toFixed(2)),
      'a dispatch, ms': Number(
        (((measured.readSeconds + measured.relateSeconds) * 1000) / measured.dispatches).toFixed(2),
      ),
      'peak memory, MB': Math.round(measured.peakMegabytes),
    })),
  );
}
