import { asksForMfa } from '../../client/authing/asksForMfa.ts';
import type { MfaUser } from '../../client/index.ts';
import type { StepUp, StepUpFetchOptions } from '../../provider/index.ts';
import { abortOf } from './createStepUpQueue.ts';
import { readJson } from './readJson.ts';

/** A `fetch` that steps up: what is sent first is what the host gave, what is sent again is a copy made before. */
export function createStepUpFetch(
  send: typeof fetch,
  stepUp: StepUp['stepUp'],
  { isChallenge, authorize = replaceToken, reason = '' }: StepUpFetchOptions = {},
): typeof fetch {
  return async (input, init) => {
    const spare = copy(input, init);
    const response = await send(input, init);
    const body = await readJson(response);
    const isAsked = isChallenge ? await isChallenge(response.clone()) : asksForMfa(body);
    if (!isAsked) return response;
    const { signal } = spare;
    const user = await stepUp({ reason, trigger: body, signal });
    const authorized = await authorize(spare, user);
    if (signal.aborted) throw abortOf(signal);
    return send(authorized);
  };
}

function copy(input: RequestInfo | URL, init: RequestInit | undefined): Request {
  const given = input instanceof Request ? input : undefined;
  // A body of `init` takes the place of the request's own, which is then left alone.
  const source = init?.body === undefined ? given : undefined;
  if (isStream(init?.body) || (source && isUsed(source))) throw new Error(noCopy);
  return new Request(source?.clone() ?? input, init);
}

function isUsed({ bodyUsed, body }: Request): boolean {
  return bodyUsed || body?.locked === true;
}

/** Node also sends what can be iterated over, and that too only once. */
function isStream(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  return body instanceof ReadableStream || Symbol.asyncIterator in body;
}

const noCopy =
  'react-mfa-kit: withStepUp was given a body that can be read only once; the request could not be ' +
  'sent again after the step-up; give the body as text, bytes, Blob, FormData or URLSearchParams.';

/** Where the session is a cookie, there is no token to replace. */
function replaceToken(request: Request, { token }: MfaUser): Request {
  const bearer = /^Bearer /i.exec(request.headers.get('authorization') ?? '')?.[0];
  if (bearer !== undefined && token !== '') request.headers.set('authorization', bearer + token);
  return request;
}
