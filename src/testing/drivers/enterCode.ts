import { press, typeInto } from './actAsPerson.ts';
import type { Stage } from './createStage.ts';
import type { MfaScreen } from './MfaDriver.ts';
import { takeTurn } from './waitUntil.ts';

/** Types a code, and presses the button where the host wants that: most codes are sent as soon as they are whole. */
export async function enterCode(stage: Stage, code: string): Promise<MfaScreen> {
  // A code that is typed while the last one is looked at waits for it, and then nobody can tell the two answers apart.
  await stage.settle();
  const field = await stage.find('otp-field-input');
  const signs = watch(stage);
  if (field instanceof HTMLInputElement) typeInto(field, code);
  await takeTurn();
  if (signs.isSent() || !field.isConnected) return stage.settle();
  const button = stage.look('submit');
  if (button) press(button);
  await takeTurn();
  return stage.settle();
}

/** Whether something was sent since, be it answered already. What was said about the code before goes when one types. */
function watch({ within }: Stage): { isSent(): boolean } {
  let isSent = false;
  const isSign = ({ attributeName, target }: MutationRecord) =>
    attributeName === 'data-busy' ||
    (target instanceof Element && target.matches('[data-problem]'));
  const note = (records: MutationRecord[]) => {
    isSent ||= records.some(isSign);
  };
  const observer = new MutationObserver(note);
  observer.observe(within, { subtree: true, attributeFilter: ['data-busy', 'data-problem'] });
  return {
    isSent() {
      note(observer.takeRecords());
      observer.disconnect();
      return isSent;
    },
  };
}
