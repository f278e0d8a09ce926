import type { BackendContext } from './BackendContext.ts';
import type { BackendOperation } from './BackendOperation.ts';
import type { TokenKind } from './createTokens.ts';
import type { Person, Photo } from './MfaStore.ts';
import type { ReceivedFile } from './readArrival.ts';
import type { Reply } from './reply.ts';

/** A request that anybody may make. */
export interface Call {
  body: Readonly<Record<string, unknown>>;
  query: URLSearchParams;
  /** The part of the path that varies, where one does. */
  id: string;
  /** Where it was sent. */
  url: URL;
  /** The file of a form. */
  file: ReceivedFile | undefined;
  /** The photos that lay at addresses which the body names, by address. */
  fetched: ReadonlyMap<string, Photo>;
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
  /** The body is a form with a file. No header of the app goes with it. */
  takesFile?: true;
  /** The body may name photos by their addresses. */
  takesAddresses?: true;
  /** The GraphQL field in whose form the answer goes. */
  field?: string;
}

/** One row of what the backend answers: whose token opens it, and the answer. */
export type Endpoint = Address &
  (
    | { token: 'none'; answer(call: Call, context: BackendContext): Reply }
    | { token: TokenKind | 'either'; answer(call: SignedCall, context: BackendContext): Reply }
  );
