import type { Capabilities } from '../../client/index.ts';
import type { CodeDestination, CodeMethod, CodeWay } from './CodeVerifyState.ts';

/** Which ways a host wants, and where their codes go. */
export interface CodeWaysOptions {
  /**
   * The ways to offer, in this order; what the client cannot do is left out.
   * @default all that the client has
   */
  methods?: readonly CodeMethod[] | undefined;
  /**
   * The way to open with.
   * @default the first of `methods`
   */
  defaultMethod?: CodeMethod | undefined;
  /** Where text messages go, without country code. Absent: the person is asked. */
  phone?: string | undefined;
  /** Such as `+86`. */
  phoneCountryCode?: string | undefined;
  /** Where e-mails go. Absent: the person is asked. */
  email?: string | undefined;
}

const all = ['totp', 'sms', 'email'] as const satisfies CodeMethod[];

const needed = { totp: 'verifyTotp', sms: 'sms', email: 'email' } as const satisfies Record<
  CodeMethod,
  keyof Capabilities
>;

/** The ways that are open here, the one to open with first. */
export function readWays(can: Capabilities, options: CodeWaysOptions): readonly CodeWay[] {
  const { methods = all, defaultMethod } = options;
  const open = all.filter((method) => methods.includes(method) && can[needed[method]]);
  const rank = (method: CodeMethod) => (method === defaultMethod ? -1 : methods.indexOf(method));
  return open
    .sort((one, other) => rank(one) - rank(other))
    .map((method) => {
      const destination = destinationOf(method, options);
      return destination ? { method, destination } : { method };
    });
}

/** A target that is `''` is none (wire contract, §2.2). */
function destinationOf(
  method: CodeMethod,
  { phone, phoneCountryCode, email }: CodeWaysOptions,
): CodeDestination | undefined {
  if (method === 'email') return email ? { target: email } : undefined;
  if (method !== 'sms' || !phone) return undefined;
  return phoneCountryCode ? { target: phone, countryCode: phoneCountryCode } : { target: phone };
}
