import { routes } from '../client/authing/routes.ts';
import type { MfaFault } from './createFaults.ts';
import { seededPerson, takenEmail, takenPhone, testPhone } from './fixtures.ts';
import type { MfaScenario, MfaTestBackend } from './MfaTestBackend.ts';

const boundPhone = { mfaPhone: testPhone, mfaPhoneCountryCode: '+86' };
const boundEmail = { mfaEmail: seededPerson.email };

/** Situations worth a story, by name: each puts a backend into one. Logging in works in all of them. */
export const scenarios = {
  /** The application asks for a second factor, and none is set up. */
  notEnrolled: () => {},
  /** The application asks, and an authenticator app with `testSecret` is set up. */
  enrolled: ({ state }) => {
    state.enrol({ source: 'APPLICATION' });
  },
  /** The application asks nobody; the person set an app up for themselves. */
  ownApp: ({ state }) => {
    state.changePerson({ policies: [] });
    state.enrol();
  },
  /** Nobody asks, nothing is set up: a password is enough. */
  passwordOnly: ({ state }) => {
    state.changePerson({ policies: [] });
  },
  /** An app is set up already, for whoever wants to set one up. */
  alreadyBound: ({ state }) => {
    state.enrol();
  },
  /** Setting up was begun some time ago, and never confirmed. */
  unfinished: ({ state }) => {
    state.enrol({ isPending: true });
  },
  /** Text message first, and a phone is bound; neither app nor address is. */
  smsBound: ({ state }) => {
    state.changePerson({ policies: ['SMS', 'EMAIL', 'OTP'], ...boundPhone });
  },
  /** E-mail first, and the address is bound; neither app nor phone is. */
  emailBound: ({ state }) => {
    state.changePerson({ policies: ['EMAIL', 'SMS', 'OTP'], ...boundEmail });
  },
  /** Text message first, and nothing is bound: a phone is asked for. */
  smsUnbound: ({ state }) => {
    state.changePerson({ policies: ['SMS', 'EMAIL', 'OTP'] });
  },
  /** E-mail first, and nothing is bound: an address is asked for. */
  emailUnbound: ({ state }) => {
    state.changePerson({ policies: ['EMAIL', 'SMS', 'OTP'] });
  },
  /** As `smsUnbound`, in an application that sends abroad. */
  internationalSms: (backend) => {
    scenarios.smsUnbound(backend);
    backend.state.changeConfig({ internationalSms: true });
  },
  /** As `smsUnbound`, and somebody else has `takenPhone` and `takenEmail`. */
  targetTaken: (backend) => {
    scenarios.smsUnbound(backend);
    backend.state.addPerson({
      username: 'other',
      mfaEmail: takenEmail,
      mfaPhone: takenPhone,
      mfaPhoneCountryCode: '+86',
    });
  },
  /** The application asks for a text message and nothing else; a phone is bound. */
  onlySms: ({ state }) => {
    state.changePerson({ policies: ['SMS'], ...boundPhone });
  },
  /** A face first, and none is bound; neither app, phone nor address is. */
  faceUnbound: ({ state }) => {
    state.changePerson({ policies: ['FACE', 'OTP', 'SMS', 'EMAIL'] });
  },
  /** A face first, and one is bound that every photo matches; the app is set up as well. */
  faceEnrolled: (backend) => {
    scenarios.enrolled(backend);
    backend.state.changePerson({ policies: ['FACE', 'OTP', 'SMS', 'EMAIL'] });
    backend.state.bindFace();
  },
  /** The application asks for a face and nothing else; none is bound. */
  onlyFace: ({ state }) => {
    state.changePerson({ policies: ['FACE'] });
  },
  /** As `faceEnrolled`, and no photo matches. */
  faceMismatch: (backend) => {
    scenarios.faceEnrolled(backend);
    breakFaces(backend, { type: 'refuse', code: 1702 });
  },
  /** As `faceEnrolled`, and in no photo is a face. */
  faceNotSent: (backend) => {
    scenarios.faceEnrolled(backend);
    breakFaces(backend, { type: 'refuse', code: 1700 });
  },
  /** A face first, and none may be bound: the server wants a phone or an address bound first. */
  faceUnbindable: (backend) => {
    scenarios.faceUnbound(backend);
    backend.faults.always('associateFaceByBlob', { type: 'refuse', code: 1703 });
  },
  /** Too many photos that did not match; the app still works. */
  faceLocked: (backend) => {
    scenarios.faceEnrolled(backend);
    backend.state.lock('FACE');
  },
  /** As `faceUnbound`, and each photo takes three seconds to arrive. */
  slowUpload: (backend) => {
    scenarios.faceUnbound(backend);
    backend.faults.always('upload', { type: 'delay', ms: 3000 });
  },
  /** The application asks for one of four; app, phone and address are bound. */
  allFour: (backend) => {
    scenarios.enrolled(backend);
    backend.state.changePerson({ ...boundPhone, ...boundEmail });
  },
  /** Codes that are sent have four digits. */
  fourDigits: (backend) => {
    scenarios.smsBound(backend);
    backend.state.changeConfig({ codeLength: 4 });
  },
  /** Codes that are sent have eight digits. */
  eightDigits: (backend) => {
    scenarios.smsBound(backend);
    backend.state.changeConfig({ codeLength: 8 });
  },
  /** Nothing is bound, and only an administrator may bind a phone. */
  administrator: (backend) => {
    scenarios.smsUnbound(backend);
    backend.state.changeConfig({ changeable: { SMS: false } });
  },
  /** The application asks for something that the kit does not know. */
  nothingUsable: ({ state }) => {
    state.changePerson({ policies: ['PASSKEY'] });
  },
  /** Whatever is typed is wrong. */
  codeRejected: (backend) => {
    scenarios.allFour(backend);
    backend.faults.always('verifyTotp', { type: 'refuse', code: 6001 });
    backend.faults.always('verifySms', { type: 'refuse', code: 2001 });
    backend.faults.always('verifyEmail', { type: 'refuse', code: 2001 });
    backend.faults.always('verifyRecoveryCode', { type: 'refuse', code: 6002 });
  },
  /** Whatever is typed to confirm a new app is wrong. */
  confirmRejected: ({ faults }) => {
    faults.always('confirmTotp', { type: 'refuse', status: 400, code: 400 });
  },
  /** Whatever is typed was sent too long ago. */
  codeExpired: (backend) => {
    scenarios.smsBound(backend);
    backend.faults.always('verifySms', { type: 'refuse', code: 2300 });
    backend.faults.always('verifyEmail', { type: 'refuse', code: 2300 });
  },
  /** A code was asked for a moment ago, on another screen: wait three quarters of a minute. */
  sendLimited: (backend) => {
    scenarios.smsBound(backend);
    const fault: MfaFault = { type: 'refuse', status: 429, code: 429, retryAfter: 45 };
    backend.faults.always('sendSmsCode', fault);
    backend.faults.always('sendEmailCode', fault);
  },
  /** Too many wrong codes by text message; the app still works. */
  smsLocked: (backend) => {
    scenarios.allFour(backend);
    backend.state.changePerson({ policies: ['SMS', 'EMAIL', 'OTP'] });
    backend.state.lock('SMS');
  },
  /** Too many wrong codes by e-mail; the app still works. */
  emailLocked: (backend) => {
    scenarios.allFour(backend);
    backend.state.changePerson({ policies: ['EMAIL', 'SMS', 'OTP'] });
    backend.state.lock('EMAIL');
  },
  /** Too many wrong codes of the app; the recovery code still works. */
  locked: (backend) => {
    scenarios.enrolled(backend);
    backend.state.lock('OTP');
  },
  /** Too many wrong recovery codes; the app still works. */
  recoveryLocked: (backend) => {
    scenarios.enrolled(backend);
    backend.state.lock('RECOVERY');
  },
  /** The six minutes of the second step are over. */
  tokenExpired: (backend) => {
    scenarios.enrolled(backend);
    breakAll(backend, { type: 'refuse', code: 2021 });
  },
  /** Too many requests: wait half a minute. */
  rateLimited: (backend) => {
    scenarios.enrolled(backend);
    breakAll(backend, { type: 'refuse', status: 429, code: 429, retryAfter: 30 });
  },
  /** Confirming completes no login, so that a verify has to follow. */
  confirmWithoutUser: ({ faults }) => {
    const edit: MfaFault = { type: 'edit', edit: ({ data: _, ...body }) => body };
    faults.always('confirmTotp', edit);
  },
  /** Each answer takes three seconds. */
  slow: (backend) => breakAll(backend, { type: 'delay', ms: 3000 }),
  /** No answer ever comes. */
  silent: (backend) => breakAll(backend, { type: 'silence' }),
  /** No request arrives. */
  offline: (backend) => breakAll(backend, { type: 'drop', when: 'before' }),
  /** Each request counts, and its answer is lost. */
  answerLost: (backend) => breakAll(backend, { type: 'drop', when: 'after' }),
  /** The server is up and cannot work. */
  serverDown: (backend) => breakAll(backend, { type: 'refuse', status: 503, code: 503 }),
  /** Something on the way answers with a page of its own. */
  captivePortal: (backend) => breakAll(backend, { type: 'wrong-type' }),
} as const satisfies Record<string, MfaScenario>;

/** The names of the situations. */
export type ScenarioName = keyof typeof scenarios;

function breakFaces({ faults }: MfaTestBackend, fault: MfaFault): void {
  faults.always('associateFaceByBlob', fault);
  faults.always('verifyFace', fault);
}

function breakAll({ faults }: MfaTestBackend, fault: MfaFault): void {
  // SAFETY: the table is an object literal, so its keys are known.
  for (const operation of Object.keys(routes) as (keyof typeof routes)[]) {
    faults.always(operation, fault);
  }
}
