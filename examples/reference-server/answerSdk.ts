import type { Envelope, MfaStore, MfaTestBackend } from 'react-mfa-kit/testing';
import type { PasswordKey } from './createPasswordKey.ts';

/** What is behind the answers. */
export interface SdkHost {
  backend: MfaTestBackend;
  store: MfaStore;
  passwordKey: PasswordKey;
}

/** Answers what Authing's JavaScript SDK asks before and beside the MFA calls: a key, and its logins. `undefined` for all else. */
export async function answerSdk(request: Request, host: SdkHost): Promise<Response | undefined> {
  switch (`${request.method} ${new URL(request.url).pathname}`) {
    case 'GET /api/v2/.well-known':
      return succeed({ publicKey: await host.passwordKey.readPublic() });
    case 'POST /api/v2/login/account': {
      const { account, password } = await readJson(request);
      return typeof password === 'string' ? logIn(request, host, account, password) : undefined;
    }
    case 'POST /graphql/v2':
      return answerGraphql(request, host);
    default:
      return undefined;
  }
}

/** Its mutations by name. Each hands the first field of its selection back. */
const mutations: Record<
  string,
  (request: Request, host: SdkHost, input: Input) => Response | Promise<Response>
> = {
  loginByEmail: (request, host, { email, password }) => logIn(request, host, email, password),
  loginByUsername: (request, host, { username, password }) =>
    logIn(request, host, username, password),
  registerByEmail: (_request, host, input) => register(host, input),
};

interface Input {
  email?: unknown;
  username?: unknown;
  password: string;
  profile?: unknown;
  forceLogin?: unknown;
  generateToken?: unknown;
}

async function answerGraphql(request: Request, host: SdkHost): Promise<Response | undefined> {
  const { query, variables } = await readJson(request);
  const [, field = '', selection = ''] =
    /^\s*mutation[^{]*\{\s*(\w+)[^{]*\{([^}]*)\}/.exec(String(query)) ?? [];
  const input: Input | undefined = Object(variables).input;
  const mutate = Object.hasOwn(mutations, field) ? mutations[field] : undefined;
  if (mutate === undefined || typeof input?.password !== 'string') return undefined;
  const response = await mutate(request, host, input);
  const envelope = await response
    .clone()
    .json()
    .catch(() => undefined);
  // What fails on the way is no GraphQL.
  if (response.status !== 200 || envelope === undefined) return response;
  return Response.json(wrap(envelope, field, selection.match(/\w+/g) ?? []));
}

/** A failure is an object in the first error's message; a success holds the fields that were asked for. */
function wrap(envelope: Envelope, field: string, names: string[]) {
  if (envelope.code !== 200) {
    const extensions = { code: 'INTERNAL_SERVER_ERROR' };
    return { errors: [{ message: envelope, path: [field], extensions }], data: null };
  }
  const user = Object(envelope.data);
  return { data: { [field]: Object.fromEntries(names.map((name) => [name, user[name] ?? null])) } };
}

/** Logs in where all others do, with the password as it was typed. */
function logIn(
  request: Request,
  { backend, passwordKey }: SdkHost,
  account: unknown,
  hidden: string,
) {
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  const body = JSON.stringify({ account, password: passwordKey.reveal(hidden) });
  const url = new URL('/api/v2/login/account', request.url);
  return backend.handle(new Request(url, { method: 'POST', headers, body }));
}

function register({ backend: { state }, store, passwordKey }: SdkHost, input: Input): Response {
  const { email } = input;
  if (typeof email !== 'string' || !email.includes('@')) return refuse(2028, 'No such address.');
  const isTaken = store.read('account', email.toLowerCase()) !== undefined;
  if (isTaken) return refuse(2026, 'Somebody has this address.');
  const { nickname = null } = Object(input.profile);
  const { password: _, ...person } = state.addPerson({
    email,
    nickname,
    password: passwordKey.reveal(input.password),
  });
  const isSignedIn = input.forceLogin === true || input.generateToken === true;
  return succeed(isSignedIn ? state.issueUser(email) : person);
}

async function readJson(request: Request): Promise<Record<string, unknown>> {
  return Object(
    await request
      .clone()
      .json()
      .catch(() => ({})),
  );
}

function succeed(data: object): Response {
  return Response.json({ code: 200, message: 'Done.', data });
}

function refuse(code: number, message: string): Response {
  return Response.json({ code, message });
}
