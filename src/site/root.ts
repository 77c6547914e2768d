/**
 * Where the project lies. Astro runs from its top, in development and in a build.
 */
export const projectRoot = process.cwd();
