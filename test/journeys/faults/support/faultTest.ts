import { test as base } from '@playwright/test';
import {
  createReferenceServer,
  type ReferenceServer,
} from '../../../../examples/reference-server/createReferenceServer.ts';
import { buildPages } from '../../support/buildPages.ts';
import { closeAfterEachAnswer } from '../../support/closeAfterEachAnswer.ts';
import { openDatabase, openDemo } from '../../support/demo.ts';
import { type Hands, pointer } from '../../support/hands.ts';

closeAfterEachAnswer();

interface Fixtures {
  /** The demo, with its faults, ledger and clock within reach, and the file that a second one can go on with. */
  demo: ReferenceServer & { dbFile: string };
  /** The pages of hosts who do what the demo does not, over a backend of their own. */
  host: ReferenceServer;
  hands: Hands;
}

/** A test of one fault: a fresh server over real HTTP, and a person with a pointer. */
export const test = base.extend<Fixtures, { pages: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
  demo: async ({}, use) => {
    const { dbFile, remove } = await openDatabase();
    const demo = await openDemo(dbFile);
    let isOpen = true;
    async function close() {
      if (isOpen) await demo.close();
      isOpen = false;
    }
    await use({ ...demo, dbFile, close });
    await close();
    await remove();
  },
  pages: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const { staticDir, remove } = await buildPages(new URL('../pages/', import.meta.url));
      await use(staticDir);
      await remove();
    },
    { scope: 'worker' },
  ],
  host: async ({ pages }, use) => {
    const host = await createReferenceServer({ port: 0, dbFile: ':memory:', staticDir: pages });
    await use(host);
    await host.close();
  },
  hands: async ({ page }, use) => use(pointer(page)),
});
