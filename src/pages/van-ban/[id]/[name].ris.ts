import { toRis } from '../../../archive/formats/ris.ts';
import { citationOfOne, citationPaths } from '../../../site/citationFiles.ts';

export const getStaticPaths = citationPaths;

export const GET = citationOfOne(toRis);
