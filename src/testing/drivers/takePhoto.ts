import { press } from './actAsPerson.ts';
import { isUsable, type Stage } from './createStage.ts';
import type { MfaScreen } from './MfaDriver.ts';
import { takeTurn } from './waitUntil.ts';

/** From wherever the person stands to a photo that was sent. */
export async function takePhoto(stage: Stage): Promise<MfaScreen> {
  await stage.wait('a camera or a way to start it', () => shutter(stage) ?? stage.look('start'));
  if (!stage.look('camera-shutter')) await start(stage);
  press(await stage.wait('a camera that is on', () => shutter(stage)));
  await takeTurn();
  await stage.wait('the photo', () => isTaken(stage) || undefined);
  await stage.settle();
  const use = stage.look('use');
  if (use) press(use);
  await takeTurn();
  return stage.settle();
}

const shutter = (stage: Stage) => stage.all('camera-shutter').find(isUsable);

/** Taken, or given up with a reason while the camera stays on. */
function isTaken(stage: Stage): boolean {
  if (!stage.look('camera-shutter')) return true;
  const isCounting = shutter(stage)?.dataset.state === 'countdown';
  return !isCounting && stage.screen().problem !== undefined && shutter(stage) !== undefined;
}

/** Some hosts ask for consent first. */
async function start(stage: Stage): Promise<void> {
  const button = stage.look('start');
  const box = stage.look('checkbox-input');
  if (button && !isUsable(button) && box) {
    press(box);
    await takeTurn();
  }
  press(await stage.find('start'));
}
