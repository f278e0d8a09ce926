/**
 * Has something done once the page has nothing better to do: what stands there is drawn first. Gives the way to take it
 * back. Safari knows no idle time, so there it is a moment later.
 */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 200);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: 1000 });
  return () => cancelIdleCallback(request);
}
