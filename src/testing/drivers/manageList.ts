import { press } from './actAsPerson.ts';
import type { Stage } from './createStage.ts';
import type { DrivenAction, DrivenWay, MfaScreen } from './MfaDriver.ts';
import { takeTurn } from './waitUntil.ts';

/** The list calls the app by what a person calls it. */
const kindOf = (way: DrivenWay) => (way === 'totp' ? 'app' : way);

/** Begins to add an authenticator: from the menu, or by the one button where there is one thing to add. */
export async function addWay(stage: Stage, way: DrivenWay): Promise<MfaScreen> {
  await stage.settle();
  const button = await stage.find('add');
  press(button);
  await takeTurn();
  if (button.getAttribute('aria-haspopup') !== null)
    await pressItem(stage, kindOf(way), stage.look('menu'));
  return stage.settle();
}

/** Takes an action of a row: from its menu, or by the one button where it has one action. */
export async function manageRow(
  stage: Stage,
  way: DrivenWay,
  action: DrivenAction,
): Promise<MfaScreen> {
  await stage.settle();
  const row = await stage.wait(`a row of “${way}” in the list`, () =>
    stage.all('row').find(({ dataset }) => dataset.type === kindOf(way)),
  );
  const menu = row.querySelector<HTMLElement>('[data-part="row-menu"]');
  if (menu) press(menu);
  await takeTurn();
  await pressItem(stage, action, row);
  return stage.settle();
}

async function pressItem(stage: Stage, item: string, within: Element | undefined): Promise<void> {
  const found = () => within?.querySelector<HTMLElement>(`[data-item="${item}"]`) ?? undefined;
  press(await stage.wait(`“${item}” among what can be done`, found));
  await takeTurn();
}
