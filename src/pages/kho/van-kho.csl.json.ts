import { toCslJson } from '../../archive/formats/cslJson.ts';
import { citationsOfAll } from '../../site/citationFiles.ts';

export const GET = citationsOfAll(toCslJson);
