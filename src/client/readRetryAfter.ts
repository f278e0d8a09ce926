/**
 * Reads `Retry-After`, seconds or a date (RFC 9110 §10.2.3), as seconds from now; a date is measured
 * against the server's own `Date` where it can be seen. Gives `undefined` where there is none, or
 * where a page of another origin may not see it.
 */
export function readRetryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after') ?? '';
  if (/^-?[\d.]+$/.test(value)) return clampWait(Number(value));
  // `Date.parse` takes numbers for years; all three forms of an HTTP date begin with a weekday.
  const until = /^[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return clampWait((until - (Date.parse(headers.get('date') ?? '') || Date.now())) / 1000);
}

/** Brings a wait into 1…900 whole seconds: neither a hasty nor an endless one helps anybody. */
export function clampWait(seconds: number | undefined = Number.NaN): number | undefined {
  return Number.isNaN(seconds) ? undefined : Math.min(900, Math.max(1, Math.ceil(seconds)));
}
