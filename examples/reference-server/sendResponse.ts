import type { ServerResponse } from 'node:http';

/** Sends a `Response` over `node:http`; where its body breaks off, so does the connection. */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  for (const [name, value] of response.headers) outgoing.setHeader(name, value);
  // Answers hold tokens and secrets.
  outgoing.setHeader('cache-control', 'no-store');
  outgoing.writeHead(response.status);
  try {
    if (response.body) for await (const chunk of response.body) outgoing.write(chunk);
    outgoing.end();
  } catch {
    // What was written must leave before the connection does.
    outgoing.write('', () => outgoing.destroy());
  }
}

/** Sends Authing's envelope. */
export function sendEnvelope(
  outgoing: ServerResponse,
  status: number,
  envelope: { code: number; message: string; data?: unknown },
): Promise<void> {
  return sendResponse(Response.json(envelope, { status }), outgoing);
}
