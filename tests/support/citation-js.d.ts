/** The part of the untyped packages of Citation.js that tests read our files back with. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string | object);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
