import { askSecondFactor } from './askSecondFactor.ts';
import type { BackendContext } from './BackendContext.ts';
import { completeLogin } from './completeLogin.ts';
import { readFace } from './faceEndpoints.ts';
import { seededPerson, testRecoveryCode, testSecret } from './fixtures.ts';
import type { MfaTestState } from './MfaTestBackend.ts';
import { createAuthenticator } from './totpEndpoints.ts';

/** The data of a backend, arranged without requests. */
export function createState(context: BackendContext): MfaTestState {
  const { people, attempts, store, config } = context;
  const findPerson = (account: string = seededPerson.email) => {
    const person = people.findByAccount(account);
    if (person !== undefined) return person;
    throw new Error(
      `react-mfa-kit: nobody has the account "${account}"; the backend cannot arrange anything for them; add the person with \`state.addPerson\` first.`,
    );
  };
  return {
    findPerson,
    addPerson: people.add,
    changePerson(change, account) {
      const person = { ...findPerson(account), ...change };
      people.save(person);
      return person;
    },
    get config() {
      return config.read();
    },
    changeConfig: config.change,
    findAuthenticators: (account) => people.readAuthenticators(findPerson(account)),
    enrol({ account, source = 'SELF', isPending = false, ...given } = {}) {
      const person = findPerson(account);
      const { secret = testSecret, recoveryCode = testRecoveryCode } = given;
      const authenticator = createAuthenticator(context, { source, secret, recoveryCode });
      people.writeAuthenticators(person, {
        ...people.readAuthenticators(person),
        [isPending ? 'pending' : 'enabled']: authenticator,
      });
      return authenticator;
    },
    findFace: (account) => readFace(findPerson(account), context),
    bindFace({ account, photo } = {}) {
      const createdAt = new Date(context.clock.now()).toISOString();
      const face = { photo: photo ?? null, createdAt };
      store.write('face', findPerson(account).id, face);
      return face;
    },
    get uploads() {
      return store.list('upload').reverse();
    },
    lock: (factor, account) => attempts.lock(findPerson(account), factor),
    issueTrigger: (account) => askSecondFactor(context, findPerson(account))?.data,
    issueUser: (account) => completeLogin(context, findPerson(account)),
    get inbox() {
      return store.list('message').reverse();
    },
  };
}
