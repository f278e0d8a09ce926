// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { codeVerify } from '../../../src/flows/code-verify/codeVerify.ts';
import { createCodeSurroundings } from '../../../src/flows/code-verify/createCodeSurroundings.ts';
import { createCodeVerbs } from '../../../src/flows/code-verify/createCodeVerbs.ts';
import { createRecoverySurroundings } from '../../../src/flows/recovery-code-entry/createRecoverySurroundings.ts';
import { createRecoveryVerbs } from '../../../src/flows/recovery-code-entry/createRecoveryVerbs.ts';
import { recoveryCodeEntry } from '../../../src/flows/recovery-code-entry/recoveryCodeEntry.ts';
import { createTotpSurroundings } from '../../../src/flows/totp-enrollment/createTotpSurroundings.ts';
import { totpEnrollment } from '../../../src/flows/totp-enrollment/totpEnrollment.ts';
import {
  createRace,
  expectOrder,
  type Outcome,
  type Race,
  secrets,
  watchFlow,
} from './createRace.ts';

const RUNS = 500;

/** What a person, the page and the host may do to a flow that runs. */
interface Runner {
  race: Race;
  typed: string[];
  steps: Record<string, () => void>;
}

type Step = fc.AsyncCommand<object, Runner>;

const outcome = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Outcome>('accepted') },
  { weight: 4, arbitrary: fc.constantFrom<Outcome>('code-rejected', 'unknown-outcome') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Outcome>('token-expired', 'locked', 'server-error', 'network'),
  },
);

function stepNamed(name: string): Step {
  return {
    check: () => true,
    async run(_, { race, typed, steps }) {
      steps[name]?.();
      expectOrder(race, typed);
    },
    toString: () => name,
  };
}

/** Runs a flow through many orders of what may happen to it, and says through how many. */
async function runRaces(
  names: readonly string[],
  setUp: (scheduler: fc.Scheduler, outcomes: readonly Outcome[]) => Runner,
): Promise<number> {
  let interleavings = 0;
  let accepted = 0;
  const commands = fc.commands(
    names.map((name) => fc.constant(stepNamed(name))),
    { maxCommands: 14 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(outcome, { maxLength: 8 }),
      commands,
      async (scheduler, outcomes, steps) => {
        const runner = setUp(scheduler, outcomes);
        await fc.scheduledModelRun(scheduler, () => ({ model: {}, real: runner }), steps);
        await scheduler.waitIdle();
        // A success is told when what came with it is saved.
        runner.steps.save?.();
        expectOrder(runner.race, runner.typed);
        expect(runner.race.seen.underWay).toBe(0);
        expect(runner.race.seen.successes).toBe(runner.race.seen.accepted);
        // As the provider does when it goes.
        runner.race.mfa.unsaved.clear();
        interleavings += 1;
        accepted += runner.race.seen.accepted;
      },
    ),
    { numRuns: RUNS },
  );
  // A race in which nothing is ever won proves little.
  expect(accepted).toBeGreaterThan(RUNS / 10);
  return interleavings;
}

describe('whatever the order of presses, leaving and answers', () => {
  const counts: Record<string, number> = {};
  afterAll(() => console.info('interleavings:', counts));

  it('N14 N15 a code is judged once at a time, a success told once, and nothing typed gets out', async () => {
    counts.codeVerify = await runRaces(
      ['type', 'typeAgain', 'edit', 'leave', 'enter', 'resend', 'another', 'app', 'sms', 'cancel'],
      (scheduler, outcomes) => {
        const race = createRace(scheduler, outcomes);
        const { mfa, callbacks } = race;
        const options = () => ({ ...callbacks, onCancel: () => {} });
        const destination = { target: '13800138000' };
        const ways = [{ method: 'sms', destination }, { method: 'totp' }] as const;
        const flow = watchFlow(
          codeVerify(ways[0]),
          createCodeSurroundings({ mfa, options }),
          (next) => {
            const text = JSON.stringify(next);
            const isWithServer = next.status === 'verifying';
            expect(isWithServer || !typed.some((code) => text.includes(code))).toBe(true);
          },
        );
        const latest = { current: { options: options(), ways } };
        const verbs = createCodeVerbs({ mfa, flow, latest });
        const typed: string[] = [];
        const submit = (code: string) => {
          typed.push(code);
          verbs.submit(code);
        };
        flow.enter();
        return {
          race,
          typed,
          steps: {
            type: () => submit(`77${1000 + typed.length}`),
            typeAgain: () => submit(typed.at(-1) ?? '771000'),
            edit: verbs.edit,
            leave: flow.leave,
            enter: flow.enter,
            resend: verbs.resend,
            another: verbs.chooseAnother,
            app: () => verbs.choose('totp'),
            sms: () => verbs.choose('sms'),
            cancel: verbs.cancel,
          },
        };
      },
    );
    expect(counts.codeVerify).toBeGreaterThanOrEqual(RUNS);
  }, 60_000);

  it('N14 N15 a key stays the same until it is proven, and is nowhere but on its screen', async () => {
    counts.totpEnrollment = await runRaces(
      ['type', 'edit', 'leave', 'enter', 'show', 'save', 'pageLeft'],
      (scheduler, outcomes) => {
        const race = createRace(scheduler, outcomes);
        const { mfa, callbacks, seen } = race;
        const options = () => callbacks;
        const typed: string[] = [];
        const flow = watchFlow(
          totpEnrollment(() => ({ status: 'requesting', mode: 'first' })),
          createTotpSurroundings({ mfa, source: 'SELF', options }),
          (next) => {
            const hasKey = next.status === 'scan' || next.status === 'verifying';
            if (hasKey) {
              const secret = `${secrets.key}${'A'.repeat(seen.associated * 8)}`;
              expect(next.key.otpauth.secret).toBe(secret);
            } else expect(JSON.stringify(next)).not.toContain(secrets.key);
            const hasCodes = hasKey || next.status === 'saving-code';
            expect(hasCodes || !JSON.stringify(next).includes(secrets.recovery)).toBe(true);
          },
        );
        flow.enter();
        return {
          race,
          typed,
          steps: {
            type() {
              const code = `77${1000 + typed.length}`;
              typed.push(code);
              flow.send({ type: 'submit', code });
            },
            edit: () => flow.send({ type: 'edit' }),
            leave: flow.leave,
            enter: flow.enter,
            show: () => flow.send({ type: 'show', view: 'code' }),
            save: () => flow.send({ type: 'finish' }),
            pageLeft: () => flow.send({ type: 'pageLeft' }),
          },
        };
      },
    );
    expect(counts.totpEnrollment).toBeGreaterThanOrEqual(RUNS);
  }, 60_000);

  it('N14 N15 N18 a recovery code is spent once, and the new one is shown and nowhere else', async () => {
    counts.recoveryCodeEntry = await runRaces(
      ['type', 'typeAgain', 'edit', 'leave', 'enter', 'save', 'cancel'],
      (scheduler, outcomes) => {
        const race = createRace(scheduler, outcomes);
        const { mfa, callbacks } = race;
        const options = () => callbacks;
        const typed: string[] = [];
        const sentWith = { current: undefined };
        const flow = watchFlow(
          recoveryCodeEntry(() => ({ status: 'entry', rejections: 0 })),
          createRecoverySurroundings({ mfa, options, sentWith }),
          (next) => {
            const text = JSON.stringify(next);
            expect(next.status === 'saving-code' || !text.includes(secrets.recovery)).toBe(true);
            const isWithServer = next.status === 'verifying';
            expect(isWithServer || !typed.some((code) => text.includes(code))).toBe(true);
          },
        );
        const verbs = createRecoveryVerbs({ mfa, options, flow });
        const submit = (code: string) => {
          typed.push(code);
          verbs.submit(code);
        };
        flow.enter();
        return {
          race,
          typed,
          steps: {
            type: () => submit(`0000-1111-2222-3333-4444-${1000 + typed.length}`),
            typeAgain: () => submit(typed.at(-1) ?? '0000-1111-2222-3333-4444-0999'),
            edit: verbs.edit,
            leave: flow.leave,
            enter: flow.enter,
            save: verbs.finish,
            cancel: verbs.cancel,
          },
        };
      },
    );
    expect(counts.recoveryCodeEntry).toBeGreaterThanOrEqual(RUNS);
  }, 60_000);
});
