import './loadedBeforehand.ts';
import { expect, it } from 'vitest';
import { renderList } from '../../components/authenticator-list/renderList.tsx';
import { expectRequests } from '../../support/requests.ts';
import { openDriver } from './openDriver.ts';

it('removes an app from the list, and sets another one up', async () => {
  expectRequests({ removeTotp: 1, associateTotp: 1, confirmTotp: 1 });
  const { backend } = renderList();
  const person = openDriver({ now: backend.clock.now });
  await person.waitFor('ready');
  await person.manage('totp', 'remove');
  await person.press('confirm');
  await person.waitFor('empty');
  const stored = () =>
    Object.values(backend.state.findAuthenticators()).find((one) => one !== null);
  expect(stored()).toBeUndefined();

  await person.press('add');
  const app = await person.setUpApp();
  await person.saveRecoveryCodes();
  await person.waitFor('ready');
  expect(stored()?.secret).toBe(app.secret);
});

it('takes an action from a menu, and adds by one', async () => {
  const onAddPhone = () => asked.push('phone');
  const onAddEmail = () => asked.push('email');
  const asked: string[] = [];
  renderList({ onAddPhone, onAddEmail, profile: {} }, { extras: true });
  const person = openDriver();
  await person.waitFor('ready');
  await person.add('email');
  expect(asked).toEqual(['email']);
  await person.manage('totp', 'rename');
  expect(document.querySelector('[data-part="rename"]')).not.toBeNull();
});
