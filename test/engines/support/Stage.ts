import type { Engine } from './engines.ts';
import type { Page } from './Page.ts';
import type { Pages } from './servePages.ts';

/** What each test of an engine finds: one browser for all of them, and a backend of its own. */
export interface Stage {
  readonly page: Page;
  readonly pages: Pages;
  readonly cannot: Engine['cannot'];
}
