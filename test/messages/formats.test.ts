import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAgo,
  formatClock,
  formatDate,
  formatDateTime,
  formatDuration,
  formatIsoDate,
  formatPercent,
  formatSize,
  formatWait,
  splitCountdown,
} from '../../src/messages/index.ts';

const at = new Date(2026, 2, 3, 14, 32, 5).getTime();
const day = 86_400_000;

describe('formatWait', () => {
  it.each([
    [0, 'in 1 second'],
    [0.2, 'in 1 second'],
    [42, 'in 42 seconds'],
    [90, 'in 90 seconds'],
    [91, 'in 2 minutes'],
    [121, 'in 3 minutes'],
    [900, 'in 15 minutes'],
  ])('says %d s as “%s”', (seconds, text) => {
    expect(formatWait('en', seconds)).toBe(text);
  });

  it('never promises less than the whole wait', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 900, noNaN: true }), (seconds) => {
        const [, count, unit] = /in (\d+) (second|minute)/.exec(formatWait('en', seconds)) ?? [];
        expect(Number(count) * (unit === 'minute' ? 60 : 1)).toBeGreaterThanOrEqual(seconds);
      }),
    );
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [60, '1 minute'],
    [75, '75 seconds'],
    [300, '5 minutes'],
    [3_600, '1 hour'],
    [5_400, '90 minutes'],
    [7_200, '2 hours'],
    [86_400, '1 day'],
    [30 * 86_400, '30 days'],
  ])('says %d s as “%s”', (seconds, text) => {
    expect(formatDuration('en', seconds)).toBe(text);
  });
});

describe('formatAgo', () => {
  it.each([
    ['the same moment', 0, 'today'],
    ['23:59 of the day before', 14 * 3_600_000 + 33 * 60_000, 'yesterday'],
    ['12 days', 12 * day, '12 days ago'],
    ['30 days', 30 * day, '30 days ago'],
    ['31 days', 31 * day, '1 month ago'],
    ['364 days', 364 * day, '11 months ago'],
    ['365 days', 365 * day, '1 year ago'],
    ['three years', 3 * 366 * day, '3 years ago'],
    ['a clock that runs ahead', -5 * day, 'today'],
  ])('says %s', (_, past, text) => {
    expect(formatAgo('en', at - past, at)).toBe(text);
  });
});

it('writes moments in the language of the messages', () => {
  expect(formatClock('en', at)).toBe('14:32');
  expect(formatDate('en', at)).toBe('3 March 2026');
  expect(formatDateTime('en', at)).toBe('3 March 2026 at 14:32');
  expect(formatClock('zh-CN', at)).toBe('14:32');
  expect(formatDate('zh-CN', at)).toBe('2026年3月3日');
  expect(formatWait('zh-CN', 720)).toBe('12分钟后');
  expect(formatDate('en-US', at)).toBe('March 3, 2026');
});

it('writes midnight as 00:00', () => {
  expect(formatClock('en', new Date(2026, 2, 3).getTime())).toBe('00:00');
});

it('writes the day of a file name alike in every language', () => {
  expect(formatIsoDate(at)).toBe('2026-03-03');
  expect(formatIsoDate(new Date(2026, 11, 31, 23, 59).getTime())).toBe('2026-12-31');
});

it.each([
  [0, 0, 0],
  [-3, 0, 0],
  [41.2, 0, 42],
  [60, 1, 0],
  [125, 2, 5],
])('counts %d s down as %d min %d s', (seconds, minutes, rest) => {
  expect(splitCountdown(seconds)).toEqual({ minutes, seconds: rest });
});

it('writes parts and sizes', () => {
  expect(formatPercent('en', 0.6)).toBe('60%');
  expect(formatSize('en', 10_000_000)).toBe('10 MB');
  expect(formatSize('en', 1_250_000)).toBe('1.3 MB');
  expect(formatSize('en', 1_001)).toBe('2 kB');
});

it('says how to mend a locale that is no language tag', () => {
  expect(() => formatWait('zh_CN', 5)).toThrow(
    /^react-mfa-kit: messages\.locale is “zh_CN”.*; .*; give a BCP 47 tag/,
  );
});
