import { afterAll, afterEach, beforeAll, beforeEach, describe, vi } from 'vitest';
import { testAnswers } from './parts/answers.ts';
import { testDialogs } from './parts/dialogs.ts';
import { testInput } from './parts/input.ts';
import { testJourneys } from './parts/journeys.ts';
import { engines } from './support/engines.ts';
import { createPage, type Page } from './support/Page.ts';
import type { Session } from './support/Session.ts';
import { buildAll, type Pages } from './support/servePages.ts';

// How long something takes says nothing about the kit on a machine that is busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

let pages: Pages;

beforeAll(async () => {
  if (engines.some(({ open }) => open)) pages = await buildAll();
});

afterAll(() => pages?.remove());

describe.each(engines.map((engine) => [engine.name, engine] as const))(
  '%s',
  (name, { open, cannot }) => {
    let session: Session;
    let page: Page;

    beforeAll(async () => {
      if (!open) return;
      session = await open();
      page = createPage(session);
    });

    afterAll(() => session?.close());

    beforeEach(({ skip }) => skip(!open, `${name} is not installed`));

    afterEach(() => pages?.closeAll());

    const stage = {
      cannot,
      get page() {
        return page;
      },
      get pages() {
        return pages;
      },
    };
    testJourneys(stage);
    testAnswers(stage);
    testInput(stage);
    testDialogs(stage);
  },
);
