/** More than any answer that asks for a second factor; what is longer is not held back for it. */
const LONGEST = 64 * 1024;

/**
 * The JSON of a response whose body stays unread, for whoever gets it. `undefined` where it is
 * something else, too long, or a stream of events that does not end.
 */
export async function readJson(response: Response): Promise<unknown> {
  const isJson = /[/+]json\s*(;|$)/i.test(response.headers.get('content-type') ?? '');
  if (!isJson || response.bodyUsed) return undefined;
  try {
    const reader = response.clone().body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) return JSON.parse(text + decoder.decode());
      text += decoder.decode(part.value, { stream: true });
      if (text.length <= LONGEST) continue;
      // Never waited for: a copy is cancelled only when the other one is.
      void reader?.cancel().catch(() => {});
      return undefined;
    }
  } catch {
    // No JSON, or a connection that broke off: reading the response itself says so.
    return undefined;
  }
}
