import type { MfaTestBackend } from 'react-mfa-kit/testing';

/**
 * Stands for an endpoint of the host that shows something only to who has just confirmed who they are: it asks
 * the session that comes with a request, and answers the one that the challenge gave, once.
 */
export function createPayout(backend: MfaTestBackend): (request: Request) => Response {
  const asked = new Map<string, string>();
  return (request) => {
    const token = readBearer(request);
    const trigger = Object(backend.requestStepUp(token));
    const { email, username, applicationMfa } = trigger;
    const person = String(email ?? username ?? '');
    if (person === '')
      return Response.json({ code: 401, message: 'Not signed in.' }, { status: 401 });
    const before = asked.get(person);
    if (before === undefined || before === token) {
      asked.set(person, token);
      const code = applicationMfa === undefined ? 1635 : 1636;
      return Response.json({ code, message: 'Confirm who you are.', data: trigger });
    }
    asked.delete(person);
    return Response.json({ code: 200, message: 'Done.', data: { account } });
  };
}

/** The one in the standard's own examples. */
const account = 'GB33 BUKB 2020 1555 5555 55';

export function readBearer({ headers }: Request): string {
  return headers.get('authorization')?.replace(/^Bearer /i, '') ?? '';
}
