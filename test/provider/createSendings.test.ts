import { expect, it, vi } from 'vitest';
import { MfaError } from '../../src/client/index.ts';
import { createSendings } from '../../src/provider/createSendings.ts';

const sent = async () => undefined;

it('sends once for all who ask while a code is under way', async () => {
  const sendings = createSendings();
  const send = vi.fn(sent);
  await Promise.all([sendings.join('sms:1', send), sendings.join('sms:1', send)]);
  expect(send).toHaveBeenCalledTimes(1);
  await sendings.join('sms:1', send);
  expect(send).toHaveBeenCalledTimes(2);
});

it('counts the codes that went to a destination, and no others', async () => {
  const sendings = createSendings();
  expect(sendings.countOf('sms:1')).toBe(0);
  await sendings.join('sms:1', sent);
  await sendings.join('sms:1', sent);
  await sendings.join('sms:2', sent);
  expect([sendings.countOf('sms:1'), sendings.countOf('sms:2')]).toEqual([2, 1]);
});

it('says what went wrong, counts nothing, and lets the next one try', async () => {
  const sendings = createSendings();
  const problem = new MfaError('network');
  expect(await sendings.join('sms:1', async () => problem)).toBe(problem);
  expect(sendings.countOf('sms:1')).toBe(0);
  expect(await sendings.join('sms:1', sent)).toBeUndefined();
  expect(sendings.countOf('sms:1')).toBe(1);
});

it('neither joins nor counts what somebody else began', async () => {
  const sendings = createSendings();
  let answer = (_problem: undefined) => {};
  const first = sendings.join('sms:1', () => new Promise((resolve) => (answer = resolve)));
  sendings.clear();
  const second = vi.fn(() => new Promise<undefined>(() => {}));
  void sendings.join('sms:1', second);
  answer(undefined);
  expect(await first).toBeUndefined();
  expect(sendings.countOf('sms:1')).toBe(0);
  void sendings.join('sms:1', second);
  expect(second).toHaveBeenCalledTimes(1);
});

it('forgets what was counted', async () => {
  const sendings = createSendings();
  await sendings.join('sms:1', sent);
  sendings.clear();
  expect(sendings.countOf('sms:1')).toBe(0);
});
