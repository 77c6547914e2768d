/**
 * Words of the pages of cited documents and of the timeline.
 */
export const cited = {} as const;
