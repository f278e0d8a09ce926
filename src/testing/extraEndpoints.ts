import type { Authenticator } from '../client/MfaClient.ts';
import type { BackendContext } from './BackendContext.ts';
import type { Endpoint, SignedCall } from './Endpoint.ts';
import type { ExtraOperation } from './ExtraOperation.ts';
import { readFace } from './faceEndpoints.ts';
import type { Labels, Person } from './MfaStore.ts';
import { createRecoveryCode } from './randomBytes.ts';
import { refuse, succeed } from './reply.ts';

/** Seconds of one time step of an app's codes (RFC 6238). */
const STEP = 30;

const extra = (
  operation: ExtraOperation,
  method: 'GET' | 'POST',
  name: string,
  answer: (call: SignedCall, context: BackendContext) => ReturnType<typeof succeed>,
): Endpoint => ({
  operation,
  method,
  path: `/extras/${name}`,
  // A sign-in that sets an app up reads the list first.
  token: operation === 'listFactors' ? 'either' : 'user',
  answer,
});

/** What other backends have and Authing's has not, in the words of the port. */
export const extraEndpoints: readonly Endpoint[] = [
  extra('listFactors', 'GET', 'authenticators', ({ person }, context) =>
    succeed(listFactors(person, context)),
  ),
  extra('renameAuthenticator', 'POST', 'rename', ({ person, body }, context) => {
    const { id, name } = body;
    if (typeof name !== 'string' || name.trim() === '') return refuse(400, 'No name.', 400);
    return change(person, id, context, (labels, found) => ({
      ...labels,
      names: { ...labels.names, [found]: name },
    }));
  }),
  extra('setDefaultAuthenticator', 'POST', 'default', ({ person, body }, context) =>
    change(person, body.id, context, (labels, found) => ({ ...labels, defaultId: found })),
  ),
  extra('regenerateRecoveryCodes', 'POST', 'recovery-codes', ({ person }, context) => {
    const { people, random, clock } = context;
    const { enabled, pending } = people.readAuthenticators(person);
    if (enabled === null) return refuse(404, 'No authenticator app.', 404);
    const recoveryCode = createRecoveryCode(random);
    const updatedAt = new Date(clock.now()).toISOString();
    people.writeAuthenticators(person, {
      enabled: { ...enabled, recoveryCode, updatedAt },
      pending,
    });
    return succeed({ recoveryCodes: [recoveryCode] });
  }),
  extra('getProfile', 'GET', 'profile', ({ person }, context) =>
    succeed({
      phone: person.mfaPhone,
      phoneCountryCode: person.mfaPhoneCountryCode,
      email: person.mfaEmail,
      hasFace: readFace(person, context) !== undefined,
    }),
  ),
];

/** The apps, with what the person called them. Phone and address stand in the profile. */
function listFactors(person: Person, context: BackendContext): Authenticator[] {
  const { enabled, pending } = context.people.readAuthenticators(person);
  const { names, defaultId } = readLabels(person, context);
  return [enabled, pending].flatMap((one): Authenticator[] => {
    if (one === null) return [];
    const { id, source, createdAt, updatedAt, spentStep } = one;
    const lastUsedAt = spentStep === null ? null : new Date(spentStep * STEP * 1000).toISOString();
    const row = { id, type: 'totp', source, createdAt, updatedAt, name: names[id] };
    if (one !== enabled) return [{ ...row, enabled: false }];
    const codes = { recoveryCodesLeft: 1, recoveryCodesTotal: 1 };
    return [{ ...row, ...codes, enabled: true, lastUsedAt, isDefault: defaultId === id }];
  });
}

function change(
  person: Person,
  id: unknown,
  context: BackendContext,
  edit: (labels: Labels, id: string) => Labels,
) {
  const found = listFactors(person, context).find((one) => one.id === id);
  if (!found) return refuse(404, 'No such authenticator.', 404);
  context.store.write('labels', person.id, edit(readLabels(person, context), found.id));
  return succeed();
}

function readLabels({ id }: Person, { store }: BackendContext): Labels {
  return store.read('labels', id) ?? { names: {} };
}
