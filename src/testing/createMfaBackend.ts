import { answerRequest } from './answerRequest.ts';
import { applyFault } from './applyFault.ts';
import { askSecondFactor } from './askSecondFactor.ts';
import type { BackendContext } from './BackendContext.ts';
import { createAppConfig } from './createAppConfig.ts';
import { createAttempts } from './createAttempts.ts';
import { createClock } from './createClock.ts';
import { createFaults } from './createFaults.ts';
import { createFetch } from './createFetch.ts';
import { createLedger } from './createLedger.ts';
import { createMemoryStore } from './createMemoryStore.ts';
import { createPeople } from './createPeople.ts';
import { createPhotos } from './createPhotos.ts';
import { createSentCodes } from './createSentCodes.ts';
import { createState } from './createState.ts';
import { createTokens } from './createTokens.ts';
import { findEndpoints } from './endpoints.ts';
import { seededPerson } from './fixtures.ts';
import { logInWith } from './logInWith.ts';
import type { MfaBackendOptions, MfaLimits, MfaTestBackend } from './MfaTestBackend.ts';
import { createRandomBytes } from './randomBytes.ts';
import { readArrival } from './readArrival.ts';
import { refuse } from './reply.ts';
import { scenarios } from './scenarios.ts';
import { isNear } from './shadePicture.ts';
import { generateTotp } from './totp.ts';

/**
 * Makes a backend that speaks Authing's MFA API (v2) over a store: real TOTP codes, real tokens,
 * attempts that are counted, recovery codes that burn. Knows `test@example.com` with password `pwd`.
 */
export function createMfaBackend(options: MfaBackendOptions = {}): MfaTestBackend {
  const context = createContext(options);
  const ledger = createLedger();
  const faults = createFaults();

  const handle = async (request: Request): Promise<Response> => {
    const { method } = request;
    const url = new URL(request.url);
    const found = findEndpoints(url.pathname, options.extras === true);
    const match = found.find(({ endpoint }) => endpoint.method === method);
    const operation = match?.endpoint.operation;
    const noteStatus = ledger.note({ method, path: url.pathname, operation });
    const arrival = await readArrival(request, match?.endpoint, context);
    const response = await applyFault(faults.take(operation), match?.endpoint.field, () => {
      if (match) return answerRequest(arrival, match.endpoint, match.id, context);
      return found.length > 0
        ? refuse(405, 'No such method here.', 405)
        : refuse(404, 'No such path.', 404);
    });
    noteStatus(response.status);
    return response;
  };

  const backend: MfaTestBackend = {
    fetch: createFetch(handle),
    handle,
    state: createState(context),
    clock: context.clock,
    codeFor: (secret) => generateTotp(secret, context.clock.now()),
    ledger,
    faults,
    signIn: (account, password) => logInWith(handle, account, password),
    requestStepUp(userToken) {
      const claims = context.tokens.read(userToken);
      const person = claims?.kind === 'user' ? context.people.find(claims.personId) : undefined;
      return person && askSecondFactor(context, person)?.data;
    },
  };
  const { scenario } = options;
  (typeof scenario === 'string' ? scenarios[scenario] : scenario)?.(backend);
  return backend;
}

const defaultLimits: MfaLimits = {
  wrongCodes: 5,
  lock: 15 * 60,
  mfaToken: 6 * 60,
  userToken: 14 * 24 * 60 * 60,
  sentCode: 5 * 60,
  sendInterval: 60,
};

function createContext(options: MfaBackendOptions): BackendContext {
  const { store = createMemoryStore(), clock = createClock(), poolName = 'Fernway' } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const random = createRandomBytes(options.random);
  const people = createPeople(store, clock, random);
  const config = createAppConfig(store);
  if (store.list('person').length === 0) people.add(seededPerson);
  if (options.config) config.change(options.config);
  return {
    store,
    clock,
    random,
    people,
    poolName,
    config,
    sendLimitReply: options.sendLimitReply ?? 2080,
    photos: createPhotos(store, random),
    compareFaces: options.compareFaces ?? ((one, other) => isNear(one.hash, other.hash)),
    photoHosts: options.photoHosts ?? [],
    tokens: createTokens(store, clock, limits, random),
    attempts: createAttempts(store, clock, limits),
    sentCodes: createSentCodes(store, clock, limits, random, config),
  };
}
