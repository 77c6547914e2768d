/**
 * Entry of the script that a dispatch page loads only when a search led to it.
 */
import { highlightHandover } from './highlight.ts';

highlightHandover();
