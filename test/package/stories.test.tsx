import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import axe from 'axe-core';
import { configure } from 'storybook/test';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import preview from '../../.storybook/preview.tsx';

type StoryModule = Parameters<typeof composeStories>[0];

const modules = import.meta.glob<StoryModule>('../../stories/**/*.stories.tsx', { eager: true });

/** Each story is looked at three times. Contrast is the same in either direction. */
const looks = [
  { name: 'light', globals: { scheme: 'light' }, rules: {} },
  { name: 'dark', globals: { scheme: 'dark' }, rules: {} },
  {
    name: 'right to left',
    globals: { scheme: 'light', direction: 'rtl' },
    rules: { 'color-contrast': { enabled: false } },
  },
];

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

describe.each(looks)('in the $name look', ({ globals, rules }) => {
  for (const [path, module] of Object.entries(modules)) {
    const file = path.replace('../../stories/', '');
    describe(file, () => {
      const stories = composeStories(module, { initialGlobals: globals });
      for (const Story of Object.values<ComposedStory>(stories)) {
        it(Story.storyName, async () => {
          await Story.run();
          expect(await findViolations(rules)).toEqual([]);
          expect(vi.mocked(console.error).mock.calls).toEqual([]);
          expect(vi.mocked(console.warn).mock.calls).toEqual([]);
        });
      }
    });
  }
});

interface ComposedStory {
  storyName: string;
  run(): Promise<void>;
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
