/**
 * Reads `Retry-After`, seconds or a date (RFC 9110 §10.2.3), as seconds from now; a date is measured
 * against the server's own `Date` where it can be seen. Gives `undefined` where there is none, or
 * where a page of another origin may not see it.
 */
export function readRetryAfter(headers: Headers | undefined, now = Date.now()): number | undefined {
  const value = headers?.get('retry-after')?.trim() ?? '';
  if (/^-?\d+(\.\d+)?$/.test(value)) return clampWait(Number(value));
  // `Date.parse` takes nearly anything; all three forms of an HTTP date begin with a weekday.
  const until = /^[a-z]{3,9},? /i.test(value) ? Date.parse(value) : Number.NaN;
  const since = Date.parse(headers?.get('date') ?? '') || now;
  return Number.isNaN(until) ? undefined : clampWait((until - since) / 1000);
}

/** Brings a wait into 1…900 whole seconds: neither a hasty nor an endless one helps anybody. */
export function clampWait(seconds: number): number {
  return Math.min(900, Math.max(1, Math.ceil(seconds)));
}
