import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import axe from 'axe-core';
import { flushSync } from 'react-dom';
import { configure } from 'storybook/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import preview from '../../../.storybook/preview.tsx';
import { toolbar } from '../../../.storybook/toolbar.ts';
import { cutByDesign, findBrokenWords, findLost } from './findLost.ts';

type StoryModule = Parameters<typeof composeStories>[0];

const modules = import.meta.glob<StoryModule>('../../../stories/**/*.stories.tsx', { eager: true });

setProjectAnnotations([preview]);

// How long something may take to appear says nothing about the kit on a machine that is busy.
configure({ asyncUtilTimeout: 8000 });

beforeEach(() => {
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** How every story is looked at in one file: each file is another look, so that they run beside each other. */
export interface Look {
  name: string;
  globals: Record<string, string>;
  /** Rules of axe that say the same in another look. */
  rules?: axe.RuleObject | undefined;
  /** On a page 320 px wide, where the components have to have room for every language. @default false */
  narrow?: boolean | undefined;
}

/** Plays every story in one look, and has axe look at what came of it. */
export function tellStories({ name, globals, rules = {}, narrow = false }: Look): void {
  describe(`in the ${name} look`, () => {
    if (narrow) {
      const { innerWidth, innerHeight } = window;
      beforeAll(() => page.viewport(320, 640));
      afterAll(() => page.viewport(innerWidth, innerHeight));
    }
    for (const [path, module] of Object.entries(modules)) {
      const file = path.replace('../../../stories/', '');
      describe(file, () => {
        const stories = composeStories(module, { initialGlobals: globals });
        for (const Story of Object.values<ComposedStory>(stories)) {
          it(Story.storyName, async () => {
            await Story.run();
            expect(await findViolations(rules)).toEqual([]);
            expect(vi.mocked(console.error).mock.calls).toEqual([]);
            expect(vi.mocked(console.warn).mock.calls).toEqual([]);
            if (narrow && file.startsWith('components/')) {
              expect(locales.flatMap(findNoRoom)).toEqual([]);
            }
          });
        }
      });
    }
  });
}

const locales = toolbar.locale.toolbar.items
  .map(({ value }) => value)
  .filter((locale) => locale !== 'en' && locale !== 'pseudo');

interface ComposedStory {
  storyName: string;
  run(): Promise<void>;
}

/** What has no room in this language. The story stays as it was played. */
function findNoRoom(locale: string): string[] {
  const detail = { locale, direction: locale === 'ar' || locale === 'he' ? 'rtl' : 'ltr' };
  flushSync(() => window.dispatchEvent(new CustomEvent('mfa-look', { detail })));
  // A menu has chosen its side as it opened, in English.
  const lost = findLost(`${cutByDesign}, .mfa-menu`);
  return [...lost, ...findBrokenWords()].map((found) => `${locale}: ${found}`);
}

async function findViolations(rules: axe.RuleObject): Promise<string[]> {
  // A story is a part of a page, so it need not stand in a landmark.
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, ...rules },
  });
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}
