/**
 * The same folder on whatever other servers this computer has (`npm run test:hosts`).
 */
import { absentHosts, installedHosts } from './installedHosts.ts';
import { describeHosts } from './matrix.ts';

describeHosts(installedHosts, absentHosts);
