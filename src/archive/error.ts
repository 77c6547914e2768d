/**
 * Bad input, told to the person who has to mend it (DESIGN §9).
 */
export interface Fault {
  /** Path as the librarian knows it, from the project's top. */
  file: string;
  /** One-based; absent where the fault belongs to the whole file. */
  line?: number | undefined;
  found: string;
  expected: string;
  /** What to do about it, a whole sentence. */
  remedy: string;
}

/** One or more faults of the sources and records; nothing is published while any is left. */
export class ArchiveError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(describeFault).join('\n\n'));
    this.name = 'ArchiveError';
    this.faults = faults;
  }
}

/** Gives a fault as `file:line: found; expected …` with the remedy on a line of its own. */
export function describeFault({ file, line, found, expected, remedy }: Fault): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}: ${found}; expected ${expected}.\n  What to do: ${remedy}`;
}
