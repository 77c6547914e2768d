/**
 * Words of the pages that set two dispatches side by side.
 */
export const pairs = {} as const;
