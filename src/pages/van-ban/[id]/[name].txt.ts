import { formatPaths, formatRoute } from '../../../site/formatRoute.ts';

export const getStaticPaths = formatPaths;

export const GET = formatRoute('txt');
