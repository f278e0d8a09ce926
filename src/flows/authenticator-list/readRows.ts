import type { Authenticator, Capabilities, MfaProfile } from '../../client/index.ts';
import { maskEmail, maskPhone } from '../../text/index.ts';
import type {
  AuthenticatorMethod,
  AuthenticatorRow,
  RecoveryCodesRow,
  RowAction,
} from './AuthenticatorRow.ts';

/** What rows are made of. */
export interface RowSources {
  authenticators: readonly Authenticator[];
  profile: MfaProfile | undefined;
  can: Capabilities;
  /** Nothing can be changed here. */
  isReadOnly: boolean;
}

/**
 * The rows of a list: what the backend lists, then what the profile has bound and the backend does not
 * list itself. Types that nobody knows are rows too.
 */
export function readRows(sources: RowSources): readonly AuthenticatorRow[] {
  const listed = sources.authenticators.filter((one) => !isSuperseded(one, sources.authenticators));
  const known = new Set(listed.map(({ type }) => methodOf(type)));
  const bound = readProfile(sources.profile).filter(({ type }) => !known.has(methodOf(type)));
  const ids = new Map<string, number>();
  const enabled = listed.filter((one) => one.enabled).length;
  // Where nothing may be changed, that is said once for all.
  const fix = (by: AuthenticatorRow['fixedBy']) => (sources.isReadOnly ? undefined : by);
  return [
    ...listed.map((one) => {
      const method = methodOf(one.type);
      const actions = readActions(one, method, sources, enabled);
      const fixedBy = fix(method === 'face' && one.enabled ? 'administrator' : undefined);
      return keep({ id: count(ids, one.id), method, authenticator: one, actions, fixedBy });
    }),
    ...bound.map((one) => {
      const method = methodOf(one.type);
      const fixedBy = fix(method === 'face' ? 'administrator' : 'profile');
      return keep({ id: one.id, method, authenticator: one, actions: none, fixedBy });
    }),
  ];
}

/** The recovery codes of the app in force, where the backend tells of them or can make new ones. */
export function readCodes({
  authenticators,
  can,
  isReadOnly,
}: RowSources): RecoveryCodesRow | undefined {
  const app = authenticators.find((one) => one.enabled && methodOf(one.type) === 'app');
  const canReplace = can.regenerateRecoveryCodes && !isReadOnly;
  if (!app || (app.recoveryCodesLeft === undefined && !can.regenerateRecoveryCodes)) return;
  const { recoveryCodesLeft: left, recoveryCodesTotal: total = 0, updatedAt, createdAt } = app;
  // A third of many; the only one of one is not few.
  const isLow = left !== undefined && left > 0 && left * 3 <= total;
  return { authenticator: app, left, isLow, createdAt: updatedAt ?? createdAt, canReplace };
}

/** The word of the screens for a type of the wire. */
export function methodOf(type: string): AuthenticatorMethod {
  const known = Object.hasOwn(methods, type.toLowerCase()) && methods[type.toLowerCase()];
  return known || 'other';
}

const methods: Record<string, AuthenticatorMethod> = {
  totp: 'app',
  otp: 'app',
  sms: 'sms',
  phone: 'sms',
  email: 'email',
  face: 'face',
  passkey: 'passkey',
  webauthn: 'passkey',
};

const none: readonly RowAction[] = [];

/** A set-up that was begun beside an app in force changes nothing until it is confirmed, and can be begun again. */
function isSuperseded(one: Authenticator, all: readonly Authenticator[]): boolean {
  const isBegun = !one.enabled && methodOf(one.type) === 'app';
  return isBegun && all.some((other) => other.enabled && methodOf(other.type) === 'app');
}

function readActions(
  one: Authenticator,
  method: AuthenticatorMethod,
  { can, isReadOnly }: RowSources,
  enabled: number,
): readonly RowAction[] {
  if (isReadOnly) return none;
  const isApp = method === 'app';
  if (!one.enabled) {
    const isOpen = isApp ? can.enrolTotp : method === 'face' && can.bindFace;
    return isOpen ? ['continue'] : none;
  }
  const all: [RowAction, boolean][] = [
    ['replace', isApp && can.enrolTotp],
    ['rename', can.rename],
    ['make-default', can.setDefault && !one.isDefault && enabled > 1],
    ['remove', isApp && can.removeTotp],
  ];
  return all.flatMap(([action, isPossible]) => (isPossible ? [action] : []));
}

function readProfile(profile: MfaProfile = {}): Authenticator[] {
  const { phone, phoneCountryCode, email, hasFace } = profile;
  const bind = (type: string, target?: string): Authenticator => ({
    id: `profile:${type}`,
    type,
    enabled: true,
    target,
  });
  return [
    ...(phone ? [bind('sms', maskPhone(phone, phoneCountryCode ?? undefined))] : []),
    ...(email ? [bind('email', maskEmail(email))] : []),
    ...(hasFace ? [bind('face')] : []),
  ];
}

/** A backend may repeat an id; a key of React may not be repeated. */
function count(ids: Map<string, number>, id: string): string {
  const times = (ids.get(id) ?? 0) + 1;
  ids.set(id, times);
  return times === 1 ? id : `${id} ${times}`;
}

const kept = new WeakMap<Authenticator, AuthenticatorRow>();

/** The same object while nothing about a row has changed: of 500 rows, one that changes renders. */
function keep(row: AuthenticatorRow): AuthenticatorRow {
  const known = kept.get(row.authenticator);
  const isSame = known && known.id === row.id && known.actions.join() === row.actions.join();
  if (isSame) return known;
  kept.set(row.authenticator, row);
  return row;
}
