/**
 * Words of the indexes: provinces, years, kinds, signers, organs.
 */
export const indexes = {} as const;
