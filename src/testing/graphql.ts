import type { Reply } from './reply.ts';

/** The field that a GraphQL text asks for; the texts of the kit and of Authing's SDK ask for one. */
export function readField(query: unknown): string | undefined {
  return typeof query === 'string' ? /^[^{]*\{\s*(\w+)/.exec(query)?.[1] : undefined;
}

/**
 * Puts an answer into GraphQL's form as Authing does: a failure is an object in the first error's message
 * (wire contract, §3). What fails before GraphQL keeps its HTTP status and its form.
 */
export function wrapGraphql(reply: Reply, field: string): Answer {
  const { status, body } = reply;
  if (status !== 200) return reply;
  if (body.code === 200) return { status, body: { data: { [field]: body.data ?? body } } };
  const extensions = { code: 'INTERNAL_SERVER_ERROR' };
  return { status, body: { errors: [{ message: body, path: [field], extensions }], data: null } };
}

/** An answer in the form in which it travels; a text is sent as it stands. */
export interface Answer extends Omit<Reply, 'body'> {
  body: unknown;
}
