import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Authenticator,
  type Capabilities,
  capabilities,
  MfaError,
} from '../../../src/client/index.ts';
import type { AuthenticatorListState } from '../../../src/flows/authenticator-list/AuthenticatorListState.ts';
import type { AuthenticatorRow } from '../../../src/flows/authenticator-list/AuthenticatorRow.ts';
import {
  type AuthenticatorListEvent,
  authenticatorList,
} from '../../../src/flows/authenticator-list/authenticatorList.ts';
import { judgeName } from '../../../src/flows/authenticator-list/judgeName.ts';
import { readCodes, readRows } from '../../../src/flows/authenticator-list/readRows.ts';
import { holdToTable } from '../holdToTable.ts';

const app: Authenticator = { id: 'a', type: 'totp', source: 'SELF', enabled: true };
const row: AuthenticatorRow = { id: 'a', method: 'app', authenticator: app, actions: ['remove'] };
const refused = new MfaError('bad-request');
const left = new MfaError('aborted');
const enabledBefore = ['b'];
const recoveryCodes = ['1111-2222'];

const states = {
  idle: { status: 'idle' },
  told: { status: 'idle', outcome: { type: 'removed', row } },
  asking: { status: 'asking', action: 'remove', row },
  askingForCodes: { status: 'asking', action: 'regenerate' },
  question: { status: 'confirming-removal', row },
  last: { status: 'last', row },
  removing: { status: 'removing', row },
  sure: { status: 'checking', row, isConfirmed: true },
  unsure: { status: 'checking', row, isConfirmed: false },
  enrolling: { status: 'enrolling', method: 'app', row: undefined, enabledBefore },
  arriving: { status: 'arriving', method: 'app', change: 'added', enabledBefore },
  renaming: { status: 'renaming', row },
  misnamed: { status: 'renaming', row, mistake: 'empty' },
  unnamed: { status: 'renaming', row, problem: refused },
  naming: { status: 'saving-name', row, name: 'Phone' },
  defaulting: { status: 'making-default', row },
  codesQuestion: { status: 'confirming-codes' },
  making: { status: 'making-codes' },
  saving: { status: 'saving-codes', recoveryCodes },
  signingOut: { status: 'signing-out' },
} satisfies Record<string, AuthenticatorListState>;

type Name = keyof typeof states;

const fails = { type: 'failed', problem: refused } as const;
const leaves = { type: 'failed', problem: left } as const;
const rest = (outcome?: object) => ({ status: 'idle', outcome });
const failed = (action: string, one?: AuthenticatorRow) =>
  rest({ type: 'failed', action, row: one, problem: refused });
const atRest: [AuthenticatorListEvent, object][] = [
  [{ type: 'remove', row, isLast: false }, states.asking],
  [{ type: 'remove', row, isLast: true }, states.last],
  [{ type: 'enrol', method: 'app', enabledBefore }, states.enrolling],
  [{ type: 'rename', row }, states.renaming],
  [{ type: 'makeDefault', row }, states.defaulting],
  [{ type: 'replaceCodes' }, states.askingForCodes],
  [{ type: 'signOut' }, states.signingOut],
];

/** Every pair that means something; any other leaves the state as it is. */
const meanings: [Name, AuthenticatorListEvent, object][] = [
  ...atRest.map(([event, to]): [Name, AuthenticatorListEvent, object] => ['idle', event, to]),
  ...atRest.map(([event, to]): [Name, AuthenticatorListEvent, object] => ['told', event, to]),
  ['idle', { type: 'decline' }, { ...states.idle, isAnswered: true }],
  ['told', { type: 'decline' }, { ...states.told, isAnswered: true }],
  ['asking', { type: 'allowed' }, states.question],
  ['asking', fails, failed('remove', row)],
  ['asking', leaves, rest()],
  ['askingForCodes', { type: 'allowed' }, states.codesQuestion],
  ['askingForCodes', fails, failed('regenerate')],
  ['askingForCodes', leaves, rest()],
  ['question', { type: 'confirm' }, states.removing],
  ['question', { type: 'leave' }, rest()],
  ['last', { type: 'enrol', method: 'app', enabledBefore }, states.enrolling],
  ['last', { type: 'leave' }, rest()],
  ['removing', { type: 'removed', row }, states.sure],
  ['removing', { type: 'lost' }, states.unsure],
  ['removing', { type: 'goneElsewhere' }, rest({ type: 'removed-elsewhere', row })],
  ['removing', { type: 'gone' }, rest({ type: 'removed', row })],
  ['removing', { type: 'stillThere' }, rest({ type: 'removal-unknown', row })],
  ['removing', fails, failed('remove', row)],
  ['removing', leaves, rest()],
  ['sure', { type: 'removed', row }, states.sure],
  ['sure', { type: 'lost' }, states.unsure],
  ['sure', { type: 'goneElsewhere' }, rest({ type: 'removed-elsewhere', row })],
  ['sure', { type: 'gone' }, rest({ type: 'removed', row })],
  ['sure', { type: 'stillThere' }, rest({ type: 'removal-pending', row })],
  ['sure', fails, failed('remove', row)],
  ['sure', leaves, rest()],
  ['unsure', { type: 'removed', row }, states.sure],
  ['unsure', { type: 'lost' }, states.unsure],
  ['unsure', { type: 'goneElsewhere' }, rest({ type: 'removed-elsewhere', row })],
  ['unsure', { type: 'gone' }, rest({ type: 'removed', row })],
  ['unsure', { type: 'stillThere' }, rest({ type: 'removal-unknown', row })],
  ['unsure', fails, failed('remove', row)],
  ['unsure', leaves, rest()],
  ['enrolling', { type: 'enrolled', change: 'added' }, states.arriving],
  ['enrolling', { type: 'leave' }, rest()],
  ['arriving', { type: 'arrived', row }, rest({ type: 'added', row })],
  ['arriving', { type: 'arrived', row: undefined }, rest()],
  ['renaming', { type: 'misnamed', mistake: 'empty' }, states.misnamed],
  ['renaming', { type: 'name', name: 'Phone' }, states.naming],
  ['renaming', { type: 'leave' }, rest()],
  ['misnamed', { type: 'misnamed', mistake: 'empty' }, states.misnamed],
  ['misnamed', { type: 'edit' }, states.renaming],
  ['misnamed', { type: 'name', name: 'Phone' }, states.naming],
  ['misnamed', { type: 'leave' }, rest()],
  ['unnamed', { type: 'misnamed', mistake: 'empty' }, states.misnamed],
  ['unnamed', { type: 'edit' }, states.renaming],
  ['unnamed', { type: 'name', name: 'Phone' }, states.naming],
  ['unnamed', { type: 'leave' }, rest()],
  ['naming', { type: 'changed', authenticator: app }, rest({ type: 'renamed', row })],
  ['naming', fails, states.unnamed],
  ['naming', leaves, { ...states.unnamed, problem: left }],
  ['defaulting', { type: 'changed', authenticator: app }, rest({ type: 'made-default', row })],
  ['defaulting', fails, failed('make-default', row)],
  ['defaulting', leaves, rest()],
  ['codesQuestion', { type: 'confirm' }, states.making],
  ['codesQuestion', { type: 'leave' }, rest()],
  ['making', { type: 'made', recoveryCodes }, states.saving],
  ['making', fails, failed('regenerate')],
  ['making', leaves, rest()],
  ['saving', { type: 'saved' }, rest({ type: 'codes-replaced' })],
  ['signingOut', { type: 'signedOut' }, rest({ type: 'signed-out' })],
  ['signingOut', fails, failed('sign-out')],
  ['signingOut', leaves, rest()],
];

const { initial, transition } = authenticatorList(() => states.idle);

describe('managing the list', () => {
  it('begins where it is told to', () => {
    expect(initial()).toBe(states.idle);
  });

  holdToTable({ transition, states, meanings });
});

const method = async () => {};
const everything: Capabilities = capabilities({
  associateTotp: async () => ({ secret: '', otpauthUri: '', recoveryCodes: [] }),
  confirmTotp: async () => ({}),
  removeTotp: method,
  renameAuthenticator: method,
  setDefaultAuthenticator: method,
  regenerateRecoveryCodes: async () => ({ recoveryCodes }),
});
const read = (
  authenticators: Authenticator[],
  sources: Partial<Parameters<typeof readRows>[0]> = {},
) =>
  readRows({ authenticators, profile: undefined, can: everything, isReadOnly: false, ...sources });

describe('rows', () => {
  it('S29 shows types that nobody knows, ids that come twice and dates that are missing', () => {
    const rows = read([app, app, { id: 'x', type: 'smart-card', enabled: true }]);
    expect(rows.map(({ id, method }) => [id, method])).toEqual([
      ['a', 'app'],
      ['a 2', 'app'],
      ['x', 'other'],
    ]);
    expect(rows[2]?.actions).toEqual(['rename', 'make-default']);
  });

  it.each([
    ['all that the backend can', everything, app, ['replace', 'rename', 'make-default', 'remove']],
    ['no default twice', everything, { ...app, isDefault: true }, ['replace', 'rename', 'remove']],
    ['nothing that it cannot', capabilities({}), app, []],
    ['only to go on with what was begun', everything, { ...app, enabled: false }, ['continue']],
    ['nothing where that cannot be gone on with', capabilities({}), { ...app, enabled: false }, []],
  ])('offer %s', (_, can, one, actions) => {
    const other = { id: 'x', type: 'passkey', enabled: true };
    const [first] = read([one, other], { can });
    expect(first?.actions).toEqual(actions);
  });

  it('offer no default where there is nothing to choose, and nothing where nothing may be changed', () => {
    expect(read([app])[0]?.actions).not.toContain('make-default');
    expect(read([app], { isReadOnly: true })[0]?.actions).toEqual([]);
  });

  it('show what the profile has bound, masked, unless the backend lists it itself', () => {
    const profile = {
      phone: '7700902107',
      phoneCountryCode: '+44',
      email: 'mara@x.org',
      hasFace: true,
    };
    const rows = read([{ id: 's', type: 'sms', enabled: true, target: '•••1' }], { profile });
    expect(
      rows.map(({ method, authenticator, fixedBy }) => [method, authenticator.target, fixedBy]),
    ).toEqual([
      ['sms', '•••1', undefined],
      ['email', 'm•••@x.org', 'profile'],
      ['face', undefined, 'administrator'],
    ]);
    const [phone] = read([], { profile });
    expect(phone).toMatchObject({
      id: 'profile:sms',
      authenticator: { enabled: true, target: '+44 •••• ••2107' },
    });
  });

  it.each([
    ['totp', 'app'],
    ['OTP', 'app'],
    ['sms', 'sms'],
    ['phone', 'sms'],
    ['email', 'email'],
    ['face', 'face'],
    ['passkey', 'passkey'],
    ['webauthn', 'passkey'],
    ['toString', 'other'],
  ])('call the type %s %s', (type, method) => {
    expect(read([{ id: 'x', type, enabled: true }])).toMatchObject([{ method }]);
  });

  it.each([
    ['face', true, ['continue']],
    ['face', false, []],
    ['passkey', true, []],
  ])('offer to go on with a %s where a face can be set up: %s', (type, bindFace, actions) => {
    const can = { ...everything, bindFace };
    expect(read([{ id: 'x', type, enabled: false }], { can })).toMatchObject([
      { actions, fixedBy: undefined },
    ]);
  });

  it('say that a face in force is the administrator’s', () => {
    expect(read([{ id: 'x', type: 'face', enabled: true }])).toMatchObject([
      { fixedBy: 'administrator' },
    ]);
  });

  it('offer no default beside what is not in force, which stays where it is no app', () => {
    const rows = read([app, { id: 'x', type: 'passkey', enabled: false }]);
    expect(rows.map(({ actions }) => actions)).toEqual([['replace', 'rename', 'remove'], []]);
  });

  it('leave out what was begun beside an app in force', () => {
    expect(read([app, { ...app, id: 'b', enabled: false }])).toHaveLength(1);
  });

  it('are the same objects while nothing about them changes', () => {
    const [first] = read([app]);
    expect(read([app])[0]).toBe(first);
    expect(read([app], { isReadOnly: true })[0]).not.toBe(first);
  });

  it('S29 have ids of their own, whatever the backend lists', () => {
    const one = fc.record({
      id: fc.constantFrom('a', 'b'),
      type: fc.string(),
      enabled: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one), (all) => {
        const ids = read(all).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('recovery codes', () => {
  const codes = (one: Partial<Authenticator>, can = everything) =>
    readCodes({ authenticators: [{ ...app, ...one }], profile: undefined, can, isReadOnly: false });

  it.each([
    [10, 10, false],
    [4, 10, false],
    [3, 10, true],
    [3, 9, true],
    [1, 10, true],
    [0, 10, false],
    [1, 1, false],
    [1, undefined, false],
  ])('%s of %s are few: %s', (recoveryCodesLeft, recoveryCodesTotal, isLow) => {
    expect(codes({ recoveryCodesLeft, recoveryCodesTotal })?.isLow).toBe(isLow);
  });

  it('have no row where nothing is known of them and nothing can be done, or no app is set up', () => {
    expect(codes({}, capabilities({}))).toBeUndefined();
    expect(codes({ enabled: false })).toBeUndefined();
    expect(codes({ type: 'sms', recoveryCodesLeft: 5 })).toBeUndefined();
    expect(codes({ recoveryCodesLeft: 5 }, capabilities({}))).toMatchObject({ canReplace: false });
    expect(codes({ updatedAt: '2026-03-03T00:00:00Z' })).toMatchObject({
      canReplace: true,
      createdAt: '2026-03-03T00:00:00Z',
    });
  });
});

describe('a name', () => {
  const rows = read([
    { ...app, name: 'Work  phone ' },
    { ...app, id: 'b', name: 'Tablet ' },
    { ...app, id: 'c' },
  ]);
  const [first = row] = rows;

  it.each([
    ['  Old \n phone ', { name: 'Old phone' }],
    ['work phone', { name: 'work phone' }],
    ['', { mistake: 'empty' }],
    ['   ', { mistake: 'empty' }],
    ['TABLET', { mistake: 'taken' }],
    ['x'.repeat(20), { name: 'x'.repeat(20) }],
    ['😀'.repeat(50), { name: '😀'.repeat(50) }],
    ['x'.repeat(51), { mistake: 'long' }],
    ['x'.repeat(200), { mistake: 'long' }],
  ])('%j is judged', (text, judged) => {
    expect(judgeName(text, first, rows)).toEqual(judged);
  });

  it('may be written in another way by the one that has it', () => {
    expect(judgeName('TABLET', rows[1] ?? row, rows)).toEqual({ name: 'TABLET' });
  });
});
