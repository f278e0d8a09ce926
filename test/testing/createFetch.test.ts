import { describe, expect, test } from 'vitest';
import { createMfaBackend } from '../../src/testing/index.ts';

const path = '/api/v2/applications/demo/public-config';

describe('backend.fetch', () => {
  test.each([
    ['a text', (address: string) => address],
    ['a URL', (address: string) => new URL(address)],
    ['a Request', (address: string) => new Request(address)],
  ])('takes %s', async (_, wrap) => {
    const response = await createMfaBackend().fetch(wrap(`http://localhost${path}`));
    expect(await response.json()).toMatchObject({ code: 200, data: { id: 'demo' } });
  });

  test('takes an address relative to the page, or to any host where there is no page', async () => {
    expect((await createMfaBackend().fetch(path)).status).toBe(200);
  });

  test('takes a Request and changes to it', async () => {
    const backend = createMfaBackend();
    const request = new Request(`http://localhost${path}`);
    expect((await backend.fetch(request, { method: 'DELETE' })).status).toBe(405);
  });

  test('sends nothing where the signal was given already', async () => {
    const backend = createMfaBackend();
    const answer = backend.fetch(path, { signal: AbortSignal.abort() });
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(backend.ledger.entries).toEqual([]);
  });

  test('rejects with the reason of the signal, though the request counts', async () => {
    const backend = createMfaBackend();
    const held = backend.faults.hold('readPublicConfig');
    const controller = new AbortController();
    const answer = backend.fetch(path, { signal: controller.signal });
    await held.arrived;
    controller.abort(new Error('left'));
    await expect(answer).rejects.toThrow('left');
    expect(backend.ledger.count('readPublicConfig')).toBe(1);
  });

  test('leaves a signal alone that is given after the answer', async () => {
    const controller = new AbortController();
    const response = await createMfaBackend().fetch(path, { signal: controller.signal });
    controller.abort();
    expect(await response.json()).toMatchObject({ code: 200 });
  });

  test('can be called without its object', async () => {
    const { fetch } = createMfaBackend();
    expect((await fetch(path)).status).toBe(200);
  });
});
