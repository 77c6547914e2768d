import { toBiblatex } from '../../archive/formats/biblatex.ts';
import { citationsOfAll } from '../../site/citationFiles.ts';

export const GET = citationsOfAll(toBiblatex);
