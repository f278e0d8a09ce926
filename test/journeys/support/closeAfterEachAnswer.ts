import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';

/**
 * Has each answer of this process's servers close its connection. Where a connection that was used
 * before breaks without an answer, Chromium sends the request again by itself, a POST too; on a new
 * one, what arrives twice was sent twice by the page.
 */
export function closeAfterEachAnswer(): void {
  subscribe('http.server.request.start', (message) => {
    // SAFETY: Node documents what it publishes on this channel.
    const { response } = message as { response: ServerResponse };
    response.shouldKeepAlive = false;
  });
}
