import { createHash } from 'node:crypto';
import type { MfaStore, MfaTestBackend } from 'react-mfa-kit/testing';
import { readBearer } from './createPayout.ts';

/** The sessions that a person has ended from another device. */
export interface Sessions {
  /** Whether the session that comes with a request was ended. */
  isEnded(request: Request): boolean;
  /** Ends every session of a person but the one that asks. */
  endOthers(request: Request): Promise<Response>;
}

/** The one session that stays, and the second in which the others ended. */
interface Ending {
  kept: string;
  at: number;
}

/** Remembers endings in the store, for a session that was ended stays so over a restart. */
export function createSessions(backend: MfaTestBackend, store: MfaStore): Sessions {
  const read = (person: string): Ending | undefined => {
    const text = store.read('setting', keyOf(person));
    return text === undefined ? undefined : JSON.parse(text);
  };
  return {
    isEnded(request) {
      const token = readBearer(request);
      const session = readSession(token);
      const ending = session && read(session.person);
      // Tokens know whole seconds: one of the second of the ending counts as one from before it.
      return !!ending && session.issuedAt <= ending.at && toHash(token) !== ending.kept;
    },
    async endOthers(request) {
      const token = readBearer(request);
      const session = readSession(token);
      if (!session || !(await isValid(backend, request))) {
        return Response.json({ code: 2020, message: 'Not signed in.' }, { status: 401 });
      }
      const at = Math.floor(backend.clock.now() / 1000);
      const ending: Ending = { kept: toHash(token), at };
      store.write('setting', keyOf(session.person), JSON.stringify(ending));
      return Response.json({ code: 200, message: 'Done.' });
    },
  };
}

const keyOf = (person: string) => `ended-sessions:${person}`;

/** The store holds no token that would still open something. */
const toHash = (token: string) => createHash('sha256').update(token).digest('hex');

/** Whose session a token says it is, and since when; whether that is true the backend knows. */
function readSession(token: string): { person: string; issuedAt: number } | undefined {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const { data, iat } = Object(claims);
    const { id } = Object(data);
    return typeof id === 'string' && typeof iat === 'number'
      ? { person: id, issuedAt: iat }
      : undefined;
  } catch {
    return undefined;
  }
}

/** The backend alone can tell a session of its own from one that somebody has made up. */
async function isValid(backend: MfaTestBackend, { url, headers }: Request): Promise<boolean> {
  const level = new URL('/api/v2/users/me/security-level', url);
  const authorization = headers.get('authorization') ?? '';
  const answered = await backend.handle(new Request(level, { headers: { authorization } }));
  const { code } = Object(await answered.json());
  return code === 200;
}
