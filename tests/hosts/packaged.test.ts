/**
 * The same folder on the servers that everybody has who has this project.
 */
import { spawnSync } from 'node:child_process';
import { describeHosts } from './matrix.ts';
import { packagedHosts, python } from './packagedHosts.ts';

const hasPython = spawnSync('python3', ['--version']).status === 0;

describeHosts(
  [...packagedHosts, ...(hasPython ? [python] : [])],
  hasPython ? [] : [`${python.name} (install Python 3 to test it)`],
);
