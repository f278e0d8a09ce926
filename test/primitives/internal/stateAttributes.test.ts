import { expect, it } from 'vitest';
import { stateAttributes } from '../../../src/primitives/internal/stateAttributes.ts';

it('makes a data attribute of each key that says something', () => {
  const state = { filled: 0, busy: true, wide: false, size: undefined, variant: 'primary' };
  expect(stateAttributes(state)).toEqual({
    'data-filled': '0',
    'data-busy': '',
    'data-variant': 'primary',
  });
});
