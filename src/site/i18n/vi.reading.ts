/**
 * Words of what a dispatch page offers its reader: readings, abbreviations, twins, chains.
 */
export const reading = {} as const;
