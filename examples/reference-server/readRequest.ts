import type { IncomingMessage } from 'node:http';

/** Longer bodies are not kept. A form with a photo may be as long as the backend takes photos, and its own lines. */
const maxBody = 1024 * 1024;
const maxForm = 6 * 1024 * 1024;

/** Takes a message of `node:http` as a `Request`; gives the HTTP status of the refusal where it cannot be one. */
export async function readRequest(message: IncomingMessage): Promise<Request | 400 | 413> {
  const isForm = message.headers['content-type']?.startsWith('multipart/form-data');
  const body = await readBody(message, isForm ? maxForm : maxBody);
  if (body === undefined) return 413;
  const { method = 'GET', url = '/' } = message;
  const headers = Object.entries(message.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  try {
    const address = new URL(url, `http://${message.headers.host ?? 'localhost'}`);
    return new Request(address, { method, headers, ...(body.length > 0 ? { body } : {}) });
  } catch {
    return 400;
  }
}

async function readBody(
  message: IncomingMessage,
  maxLength: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    length += chunk.length;
    // Read to its end all the same, for a client that is still sending sees no answer.
    if (length <= maxLength) chunks.push(chunk);
  }
  if (length > maxLength) return undefined;
  return Uint8Array.from(Buffer.concat(chunks));
}
