// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRetryAfter } from '../../src/client/readRetryAfter.ts';

const date = 'Sun, 06 Nov 1994 08:49:37 GMT';
const read = (value: string, more: Record<string, string> = { date }) =>
  readRetryAfter(new Headers({ 'retry-after': value, ...more }));

describe('readRetryAfter', () => {
  it.each([
    ['7', 7],
    [' 7 ', 7],
    ['0', 1],
    ['-5', 1],
    ['6.2', 7],
    ['99999999999999999999', 900],
    ['Sun, 06 Nov 1994 08:50:37 GMT', 60],
    ['Sunday, 06-Nov-94 08:50:37 GMT', 60],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 1],
    ['Sun, 06 Nov 1993 08:49:37 GMT', 1],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 900],
    ['soon', undefined],
    ['6 Nov 1994 08:50:37 GMT', undefined],
    ['', undefined],
    ['1.2.3', undefined],
    ['7, 8', undefined],
    ['0x10', undefined],
    ['Infinity', undefined],
  ])('S09 reads %j as %j', (value, seconds) => {
    expect(read(value)).toBe(seconds);
  });

  it('S09 measures a date against the clock of this machine where the server’s is hidden', () => {
    const until = new Date(Date.now() + 90_000).toUTCString();
    expect(read(until, {})).toBeGreaterThan(60);
    expect(read(until, { date: 'broken' })).toBeLessThanOrEqual(90);
  });

  it('S10 gives nothing where the header cannot be seen', () => {
    expect(readRetryAfter(new Headers())).toBeUndefined();
  });

  it('S09 gives 1…900 whole seconds or nothing, whatever the header holds', () => {
    const text = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((value) => value.toUTCString()),
    );
    fc.assert(
      fc.property(
        text.filter((value) => /^[\x20-\x7e]*$/.test(value)),
        (value) => {
          const seconds = read(value) ?? 1;
          expect(Number.isInteger(seconds) && seconds >= 1 && seconds <= 900).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
