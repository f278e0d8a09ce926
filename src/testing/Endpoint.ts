import type { BackendContext } from './BackendContext.ts';
import type { BackendOperation } from './BackendOperation.ts';
import type { TokenKind } from './createTokens.ts';
import type { Person } from './MfaStore.ts';
import type { Reply } from './reply.ts';

/** A request that anybody may make. */
export interface Call {
  body: Readonly<Record<string, unknown>>;
  query: URLSearchParams;
  /** The part of the path that varies, where one does. */
  id: string;
}

/** A request whose token was valid. */
export interface SignedCall extends Call {
  person: Person;
  token: TokenKind;
}

interface Address {
  operation: BackendOperation;
  method: string;
  /** `:id` stands for one part that varies. */
  path: string;
  /** The body may be anything, and is not read. */
  ignoresBody?: true;
  /** The GraphQL field in whose form the answer goes. */
  field?: string;
}

/** One row of what the backend answers: whose token opens it, and the answer. */
export type Endpoint = Address &
  (
    | { token: 'none'; answer(call: Call, context: BackendContext): Reply }
    | { token: TokenKind | 'either'; answer(call: SignedCall, context: BackendContext): Reply }
  );
