import { expect, it } from 'vitest';
import { joinSentences } from '../../src/messages/joinSentences.ts';

it.each([
  ['One more try. Then wait.', ['One more try.', 'Then wait.']],
  ['还可以试一次。然后请稍候。', ['还可以试一次。', '然后请稍候。']],
  ['One alone.', ['One alone.']],
])('sets a space between sentences that have none of their own: %s', (wanted, sentences) => {
  expect(joinSentences(sentences)).toBe(wanted);
});
