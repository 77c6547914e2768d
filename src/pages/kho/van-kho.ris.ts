import { toRis } from '../../archive/formats/ris.ts';
import { citationsOfAll } from '../../site/citationFiles.ts';

export const GET = citationsOfAll(toRis);
