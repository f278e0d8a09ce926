import { press, typeInto } from './actAsPerson.ts';
import type { Stage } from './createStage.ts';
import { takeTurn } from './waitUntil.ts';

/** Writes the codes down by hand, says or shows that they are saved, as the gate wants it, and finishes. */
export async function saveRecoveryCodes(stage: Stage): Promise<string[]> {
  await stage.find('recovery-codes');
  await stage.settle();
  const codes = stage.all('recovery-code').map(({ textContent }) => textContent.trim());
  const box = stage.look('acknowledge');
  const field = stage.look('input');
  if (box instanceof HTMLInputElement && !box.checked) press(box);
  else if (field instanceof HTMLInputElement) typeInto(field, codes[0] ?? '');
  await takeTurn();
  press(await stage.find('finish'));
  await takeTurn();
  await stage.settle();
  return codes;
}
