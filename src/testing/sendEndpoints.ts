import type { BackendContext } from './BackendContext.ts';
import { type Destination, homeCountryCode, readEmail, readPhone } from './destination.ts';
import type { Call } from './Endpoint.ts';
import { readField } from './graphql.ts';
import { type Reply, refuse, succeed } from './reply.ts';

/** Authing's SDK, `SceneType`. Some of Authing's own clients leave the scene out. */
const smsScenes: readonly unknown[] = [
  undefined,
  'login',
  'register',
  'reset',
  'bind',
  'unbind',
  'mfa-bind',
  'mfa-verify',
  'mfa-unbind',
  'complete-phone',
];

/** Authing's SDK, `EmailScene`. */
const emailScenes: readonly unknown[] = [
  'RESET_PASSWORD',
  'RESET_PASSWORD_VERIFY_CODE',
  'VERIFY_EMAIL',
  'FIRST_EMAIL_LOGIN_VERIFY',
  'CONSOLE_CONDUCTED_VERIFY',
  'CHANGE_EMAIL',
  'EMAIL_BIND_VERIFY_CODE',
  'EMAIL_UNBIND_VERIFY_CODE',
  'MFA_VERIFY',
  'VERIFY_CODE',
  'REGISTER_VERIFY_CODE',
  'LOGIN_VERIFY_CODE',
  'MFA_VERIFY_CODE',
  'INFORMATION_COMPLETION_VERIFY_CODE',
];

/** Sends a code to a phone, for whoever asks: no token goes with it (wire contract, §9). */
export function sendSms({ body }: Call, context: BackendContext): Reply {
  const destination = readPhone(body.phone, body.phoneCountryCode);
  const isAbroad = destination?.phoneCountryCode !== homeCountryCode;
  if (!smsScenes.includes(body.scene)) return refuse(400, 'No such scene.', 400);
  if (destination === undefined || (isAbroad && !context.config.read().internationalSms)) {
    return refuse(2028, 'No message can go to this phone.');
  }
  return send(destination, context);
}

/** Sends a code to an e-mail address, for whoever asks. */
export function sendEmail({ body }: Pick<Call, 'body'>, context: BackendContext): Reply {
  const destination = readEmail(body.email);
  if (!emailScenes.includes(body.scene)) return refuse(400, 'No such scene.', 400);
  if (destination === undefined) return refuse(2028, 'No mail can go to this address.');
  return send(destination, context);
}

/** The same as GraphQL, which is how Authing's SDK and the kit ask. */
export function sendEmailByGraphql({ body }: Call, context: BackendContext): Reply {
  if (readField(body.query) !== 'sendEmail') return refuse(400, 'No such field.', 400);
  // SAFETY: properties of an object that JSON.parse made have text keys, and each is read as unknown.
  const variables = Object(body.variables) as Record<string, unknown>;
  return sendEmail({ body: variables }, context);
}

function send(destination: Destination, context: BackendContext): Reply {
  const wait = context.sentCodes.getWait(destination);
  if (wait > 0) return refuseTooSoon(wait, context);
  context.sentCodes.send(destination);
  return succeed();
}

function refuseTooSoon(wait: number, { sendLimitReply }: BackendContext): Reply {
  const message = 'One code a minute.';
  switch (sendLimitReply) {
    case 2080:
      // 499 says that the real number is beside it (wire contract, §5).
      return { status: 200, body: { code: 499, apiCode: 2080, message } };
    case 422:
      return refuse(422, message, 422);
    case 429:
      return { ...refuse(429, message, 429), headers: { 'retry-after': String(wait) } };
    default:
      return sendLimitReply satisfies never;
  }
}
