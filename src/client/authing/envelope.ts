import type { Reply } from '../request.ts';
import { own } from './own.ts';

/**
 * Whether a reply says "done": HTTP 2xx and a JSON object whose own `code`, or with no `code` own
 * `statusCode`, is the number 200 (wire contract, §3). A success's data must be looked at all the same.
 */
export function isSuccess({ status, body }: Reply): boolean {
  if (status >= 300 || Array.isArray(body)) return false;
  return (own(body, 'code') === undefined ? own(body, 'statusCode') : own(body, 'code')) === 200;
}

/** GraphQL hides Authing's envelope in `data.sendEmail`, and that of a failure in the first error's message. */
export function unwrapGraphql(reply: Reply, field: string): Reply {
  const { body, status } = reply;
  const inner = own(own(own(body, 'errors'), '0'), 'message') ?? own(own(body, 'data'), field);
  // A gateway before GraphQL answers in its own way; that may be a failure, never a success.
  return { ...reply, body: inner ?? (status < 300 ? undefined : body) };
}
