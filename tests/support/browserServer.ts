/**
 * One Chromium and one static server for all browser tests of a run (a global set-up of Vitest).
 */
import type { TestProject } from 'vitest/node';
import { launchChromium } from './chromium.ts';
import { serve } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where Playwright reaches the running Chromium. */
    browserEndpoint: string;
    /** Address of the built site's home page. */
    siteUrl: string;
  }
}

/** Gives the tests `inject('browserEndpoint')` and `inject('siteUrl')`; runs after `builtSite.ts`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { builtSite } = project.getProvidedContext();
  const [browser, server] = await Promise.all([launchChromium(), serve(builtSite)]);
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('siteUrl', server.url);
  return async () => {
    await Promise.all([browser.close(), server.close()]);
  };
}
