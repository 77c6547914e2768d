import { toBiblatex } from '../../../archive/formats/biblatex.ts';
import { citationOfOne, citationPaths } from '../../../site/citationFiles.ts';

export const getStaticPaths = citationPaths;

export const GET = citationOfOne(toBiblatex);
