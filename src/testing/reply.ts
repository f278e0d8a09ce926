/** Authing's envelope (wire contract, §3); some answers have a value beside `data`. */
export interface Envelope {
  code: number;
  message: string;
  data?: unknown;
  [beside: string]: unknown;
}

/** What an endpoint answers. */
export interface Reply {
  status: number;
  body: Envelope;
  headers?: Readonly<Record<string, string>>;
}

export function succeed(data?: unknown, beside: Record<string, unknown> = {}): Reply {
  return {
    status: 200,
    body: { code: 200, message: 'Done.', ...(data === undefined ? {} : { data }), ...beside },
  };
}

/** Authing answers most business failures with HTTP 200. */
export function refuse(code: number, message: string, status = 200, data?: unknown): Reply {
  return { status, body: { code, message, ...(data === undefined ? {} : { data }) } };
}
