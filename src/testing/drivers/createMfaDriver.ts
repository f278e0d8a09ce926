import { press, typeInto } from './actAsPerson.ts';
import { createStage, type Stage } from './createStage.ts';
import { enterCode } from './enterCode.ts';
import type { DrivenWay, MfaDriver, MfaDriverOptions, MfaScreen } from './MfaDriver.ts';
import { addWay, manageRow } from './manageList.ts';
import { outsideAct } from './outsideAct.ts';
import { saveRecoveryCodes } from './saveRecoveryCodes.ts';
import { setUpApp } from './setUpApp.ts';
import { takePhoto } from './takePhoto.ts';
import { takeTurn } from './waitUntil.ts';

/**
 * Makes a person who works the kit in a test: in a simulated page or a browser, under any renderer, in any language.
 * It finds what it needs by `data-part`, so that the test outlives the markup.
 */
export function createMfaDriver(options: MfaDriverOptions = {}): MfaDriver {
  const stage = createStage(options);
  const { now = Date.now } = options;
  return {
    screen: stage.screen,
    waitFor: (state) =>
      outsideAct(() =>
        stage.wait(`the state “${state}”`, () => {
          const screen = stage.screen();
          return screen.state === state ? screen : undefined;
        }),
      ),
    press: (part) => outsideAct(() => pressPart(stage, part)),
    chooseWay: (way) => outsideAct(() => chooseWay(stage, way)),
    sendTo: (target) => outsideAct(() => sendTo(stage, target)),
    enterCode: (code) => outsideAct(() => enterCode(stage, code)),
    enterRecoveryCode: (code) => outsideAct(() => enterRecoveryCode(stage, code)),
    setUpApp: () => outsideAct(() => setUpApp(stage, now)),
    saveRecoveryCodes: () => outsideAct(() => saveRecoveryCodes(stage)),
    add: (way) => outsideAct(() => addWay(stage, way)),
    manage: (way, action) => outsideAct(() => manageRow(stage, way, action)),
    takePhoto: () => outsideAct(() => takePhoto(stage)),
    answerStepUp: (code) => outsideAct(() => answerStepUp(stage, code)),
  };
}

async function pressPart(stage: Stage, part: string): Promise<MfaScreen> {
  press(await stage.find(part));
  await takeTurn();
  return stage.settle();
}

async function chooseWay(stage: Stage, way: DrivenWay): Promise<MfaScreen> {
  await stage.settle();
  if (!stage.look('method-list')) await pressPart(stage, 'another-way');
  const button = await stage.wait(`“${way}” in the list of ways`, () =>
    stage.all('method-list-button').find(({ dataset }) => dataset.method === way),
  );
  press(button);
  await takeTurn();
  return stage.settle();
}

async function sendTo(stage: Stage, target: string): Promise<MfaScreen> {
  await stage.settle();
  const field = await stage.wait('a field for a number or an address', () =>
    [...stage.all('phone-field-input'), ...stage.all('input')].find(isField),
  );
  typeInto(field, target);
  await takeTurn();
  return pressPart(stage, 'submit');
}

async function enterRecoveryCode(stage: Stage, code: string): Promise<MfaScreen> {
  const field = await stage.find('recovery-code-input');
  if (isField(field)) typeInto(field, code);
  await takeTurn();
  return pressPart(stage, 'submit');
}

async function answerStepUp(stage: Stage, code: string): Promise<MfaScreen> {
  const { within } = stage;
  const isOpen = () => within.querySelector('.mfa-step-up[data-part="dialog"]') !== null;
  await stage.wait('the step-up dialog', () => isOpen() || undefined);
  const { problem } = await enterCode(stage, code);
  if (problem && isOpen()) {
    throw new Error(`react-mfa-kit: the step-up was not passed; ${stage.describe()}`);
  }
  await stage.wait('the step-up dialog to close', () => !isOpen() || undefined);
  return stage.settle();
}

function isField(element: Element): element is HTMLInputElement {
  return element.matches('input');
}
