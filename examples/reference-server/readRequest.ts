import type { IncomingMessage } from 'node:http';

/** Longer bodies are not kept. */
const maxBody = 1024 * 1024;

/** Takes a message of `node:http` as a `Request`; gives the HTTP status of the refusal where it cannot be one. */
export async function readRequest(message: IncomingMessage): Promise<Request | 400 | 413> {
  const body = await readBody(message);
  if (body === undefined) return 413;
  const { method = 'GET', url = '/' } = message;
  const headers = Object.entries(message.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  try {
    const address = new URL(url, 'http://localhost');
    return new Request(address, { method, headers, ...(body.length > 0 ? { body } : {}) });
  } catch {
    return 400;
  }
}

async function readBody(message: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    length += chunk.length;
    // Read to its end all the same, for a client that is still sending sees no answer.
    if (length <= maxBody) chunks.push(chunk);
  }
  if (length > maxBody) return undefined;
  return Uint8Array.from(Buffer.concat(chunks));
}
