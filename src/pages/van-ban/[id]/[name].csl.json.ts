import { toCslJson } from '../../../archive/formats/cslJson.ts';
import { citationOfOne, citationPaths } from '../../../site/citationFiles.ts';

export const getStaticPaths = citationPaths;

export const GET = citationOfOne(toCslJson);
