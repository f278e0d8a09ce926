import { generateTotp, type MfaTestBackend, testSecret } from '../../../src/testing/index.ts';

const steps = [-2, -1, 0, 1, 2];

/** The code that the app of the seeded person shows now. */
export function rightCode({ clock }: MfaTestBackend, inSteps = 0): string {
  return generateTotp(testSecret, clock.now() + inSteps * 30_000);
}

/** A code that the app shows at no time near: the first of them, the second, and so on. */
export function wrongCode({ clock }: MfaTestBackend, position = 0): string {
  const near = steps.map((step) => generateTotp(testSecret, clock.now() + step * 30_000));
  const candidates = ['135790', '246801', '357912', '468023', '579134', '680245', '791356'];
  const code = candidates.filter((candidate) => !near.includes(candidate))[position];
  if (code === undefined) throw new Error('There are not so many wrong codes at hand.');
  return code;
}

/** The code that proves a key which was just given out. */
export function codeToConfirm({ clock, state }: MfaTestBackend): string {
  return generateTotp(state.findAuthenticators().pending?.secret ?? '', clock.now());
}
