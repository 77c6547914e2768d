/** The part of the untyped package `edtf` that the archive uses; bounds are milliseconds UTC. */
declare module 'edtf' {
  interface Range {
    readonly min: number;
    /** Infinity for an open interval. */
    readonly max: number;
  }
  export default function edtf(text: string, options?: { level?: 0 | 1 | 2 }): Range;
}
