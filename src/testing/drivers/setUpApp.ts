import { generateTotp } from '../totp.ts';
import { press } from './actAsPerson.ts';
import type { Stage } from './createStage.ts';
import { enterCode } from './enterCode.ts';
import type { DrivenApp } from './MfaDriver.ts';
import { takeTurn } from './waitUntil.ts';

/** Takes the key into an app of its own, and proves that with a code. */
export async function setUpApp(stage: Stage, now: () => number): Promise<DrivenApp> {
  await begin(stage);
  const secret = await readKey(stage);
  press(await stage.find('continue'));
  await stage.find('otp-field-input');
  const digits = Number(stage.look('otp-field')?.dataset.length);
  const codeFor = (atMs = now()) => generateTotp(secret, atMs, { digits });
  const { problem, isInvalid } = await enterCode(stage, codeFor());
  if (problem || isInvalid) {
    throw new Error(`react-mfa-kit: the app was not set up; ${stage.describe()}`);
  }
  return { secret, codeFor };
}

/** Some set-ups wait for a press: behind an introduction, or because an earlier one was not finished, or both. */
async function begin(stage: Stage): Promise<void> {
  for (const part of ['start', 'start-again']) {
    await stage.settle();
    const button = stage.look(part);
    if (button) press(button);
    await takeTurn();
  }
}

/** From the text beside the QR code, which a person has shown to them first. */
async function readKey(stage: Stage): Promise<string> {
  const disclosure = await stage.find('setup-key');
  if (disclosure.dataset.state === 'closed') {
    press(await stage.find('setup-key-toggle'));
    await takeTurn();
  }
  const { textContent } = await stage.find('setup-key-value');
  return textContent.replace(/\s/g, '');
}
