import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A server of another origin, and the requests that reached it. */
export interface Elsewhere {
  url: string;
  requests: string[];
  close(): Promise<void>;
}

/** Listens on a port of its own, which makes it another origin. */
export async function openElsewhere(
  answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>,
): Promise<Elsewhere> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    void answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  async function close() {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
  return { url: `http://localhost:${address.port}`, requests, close };
}
