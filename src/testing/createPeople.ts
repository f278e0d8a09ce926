import type { MfaClock } from './createClock.ts';
import type { Authenticators, MfaStore, Person } from './MfaStore.ts';
import { type RandomBytes, toHex } from './randomBytes.ts';

/** The people in a store. Looking one up costs the same however many there are. */
export interface People {
  find(id: string): Person | undefined;
  /** By e-mail address, user name or phone number, in any case. */
  findByAccount(account: string): Person | undefined;
  add(person: Partial<Person>): Person;
  save(person: Person): void;
  /** Whether somebody else has a phone or an address, to log in with or as a factor. */
  isTaken(target: string, by: Person): boolean;
  readAuthenticators(person: Person): Authenticators;
  writeAuthenticators(person: Person, authenticators: Authenticators): void;
}

export function createPeople(store: MfaStore, clock: MfaClock, random: RandomBytes): People {
  const find = (id: string) => store.read('person', id);
  const save = (person: Person) => {
    const before = find(person.id);
    for (const account of before ? listAccounts(before) : []) store.remove('account', account);
    for (const account of listAccounts(person)) store.write('account', account, person.id);
    for (const target of before ? listTargets(before) : []) store.remove('target', target);
    for (const target of listTargets(person)) store.write('target', target, person.id);
    store.write('person', person.id, person);
  };
  return {
    find,
    save,
    findByAccount(account) {
      const id = store.read('account', account.toLowerCase());
      return id === undefined ? undefined : find(id);
    },
    isTaken(target, { id }) {
      const key = target.toLowerCase();
      const owners = [store.read('account', key), store.read('target', key)];
      return owners.some((owner) => owner !== undefined && owner !== id);
    },
    add(given) {
      const createdAt = new Date(clock.now()).toISOString();
      const person = { ...nobody, id: toHex(random(12)), createdAt, ...given };
      save(person);
      return person;
    },
    readAuthenticators: ({ id }) =>
      store.read('authenticators', id) ?? { enabled: null, pending: null },
    writeAuthenticators: ({ id }, authenticators) =>
      store.write('authenticators', id, authenticators),
  };
}

const nobody: Omit<Person, 'id' | 'createdAt'> = {
  password: 'pwd',
  email: null,
  username: null,
  phone: null,
  phoneCountryCode: null,
  nickname: null,
  photo: null,
  policies: [],
  mfaEmail: null,
  mfaPhone: null,
  mfaPhoneCountryCode: null,
  loginsCount: 0,
  lastLogin: null,
};

function listAccounts({ email, username, phone }: Person): string[] {
  return [email, username, phone].flatMap((account) => account?.toLowerCase() ?? []);
}

function listTargets({ mfaEmail, mfaPhone }: Person): string[] {
  return [mfaEmail, mfaPhone].flatMap((target) => target?.toLowerCase() ?? []);
}
