import { test as base } from '@playwright/test';
import { serveFolder } from '../../src/tools/serve-folder.ts';

/** The built site, served for one worker: `at('/articles/')` is the address of a page. */
export interface Site {
  at(path: string): string;
}

export const test = base.extend<object, { site: Site }>({
  site: [
    async ({}, use) => {
      const served = await serveFolder({ folder: 'dist', base: '/', port: 0 });
      await use({ at: (path) => new URL(path, served.address).href });
      await served.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
