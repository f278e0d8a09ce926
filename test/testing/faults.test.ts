import { describe, expect, test, vi } from 'vitest';
import { createMfaBackend, type MfaFault } from '../../src/testing/index.ts';
import { getMfaToken } from './callBackend.ts';

/** Asks to set an app up with a fault on the way; `hasCounted` says whether the server did it. */
function meet(fault: MfaFault, init: RequestInit = {}) {
  const backend = createMfaBackend();
  backend.faults.next('associateTotp', fault);
  const answer = backend.fetch('http://localhost/api/v2/mfa/totp/associate', {
    method: 'POST',
    headers: { authorization: `Bearer ${getMfaToken(backend)}` },
    ...init,
  });
  const hasCounted = () => backend.state.findAuthenticators().pending !== null;
  return { answer, backend, hasCounted };
}

describe('a fault of one request', () => {
  test('N01 breaks the connection before the request was read', async () => {
    const { answer, hasCounted } = meet({ type: 'drop', when: 'before' });
    await expect(answer).rejects.toThrow(TypeError);
    expect(hasCounted()).toBe(false);
  });

  test('N03 breaks the connection after the request counted', async () => {
    const { answer, backend, hasCounted } = meet({ type: 'drop', when: 'after' });
    await expect(answer).rejects.toThrow(TypeError);
    expect(hasCounted()).toBe(true);
    expect(backend.ledger.entries.map(({ status }) => status)).toEqual([undefined]);
  });

  test('N04 lets the request count and never answers, until it is aborted', async () => {
    const controller = new AbortController();
    const { answer, hasCounted } = meet({ type: 'silence' }, { signal: controller.signal });
    await vi.waitFor(() => expect(hasCounted()).toBe(true), { timeout: 8000 });
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('N05 breaks the connection in the middle of the answer', async () => {
    const { answer, hasCounted } = meet({ type: 'half-body' });
    const response = await answer;
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('Failed to fetch');
    expect(hasCounted()).toBe(true);
  });

  test('N09 answers with a page, as a captive portal does', async () => {
    const { answer, hasCounted } = meet({ type: 'wrong-type' });
    const response = await answer;
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html']);
    expect(await response.text()).toContain('<h1>');
    expect(hasCounted()).toBe(false);
  });

  test('N10 answers with nothing', async () => {
    const empty = meet({ type: 'edit', edit: () => '' });
    const noContent = meet({ type: 'refuse', status: 204, body: '' });
    expect(await (await empty.answer).text()).toBe('');
    expect((await noContent.answer).status).toBe(204);
  });

  test('N12 sends the request elsewhere, which `redirect: error` refuses', async () => {
    const { answer, hasCounted } = meet({ type: 'redirect' }, { redirect: 'error' });
    await expect(answer).rejects.toThrow(TypeError);
    expect(hasCounted()).toBe(false);
  });

  test('N12 follows a redirect, and says so', async () => {
    const { answer } = meet({ type: 'redirect', to: 'https://other.example/', status: 307 });
    expect(await answer).toMatchObject({ redirected: true, url: 'https://other.example/' });
  });

  test('N12 hides a redirect that is neither followed nor refused', async () => {
    const { answer } = meet({ type: 'redirect' }, { redirect: 'manual' });
    expect(await answer).toMatchObject({ type: 'opaqueredirect', status: 0, ok: false });
  });

  test('answers late, after the request has counted', async () => {
    vi.useFakeTimers();
    const { answer, hasCounted } = meet({ type: 'delay', ms: 3000 });
    let isAnswered = false;
    const noted = answer.then(() => {
      isAnswered = true;
    });
    await vi.advanceTimersByTimeAsync(2999);
    expect([hasCounted(), isAnswered]).toEqual([true, false]);
    await vi.advanceTimersByTimeAsync(1);
    await noted;
    vi.useRealTimers();
    expect(isAnswered).toBe(true);
  });

  test.each([
    [{ status: 503 }, 503, 503],
    [{ code: 2021 }, 200, 2021],
    [{ status: 401, code: 2020 }, 401, 2020],
    [{}, 200, 500],
  ])('refuses with %j', async (refusal, status, code) => {
    const { answer, hasCounted } = meet({ type: 'refuse', ...refusal });
    const response = await answer;
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ code, message: expect.any(String) });
    expect(hasCounted()).toBe(false);
  });

  test('S08 says how long to wait', async () => {
    const { answer } = meet({ type: 'refuse', status: 429, retryAfter: 7 });
    expect((await answer).headers.get('retry-after')).toBe('7');
  });

  test('S01 sends any body in place of the envelope', async () => {
    const { answer } = meet({ type: 'refuse', body: { statusCode: 499, apiCode: 2080 } });
    expect(await (await answer).json()).toEqual({ statusCode: 499, apiCode: 2080 });
  });

  test('changes the answer to a request that counted', async () => {
    const { answer, hasCounted } = meet({
      type: 'edit',
      edit: (body) => ({ ...body, data: null }),
    });
    expect(await (await answer).json()).toMatchObject({ code: 200, data: null });
    expect(hasCounted()).toBe(true);
  });
});

describe('the faults that are to come', () => {
  test('come one after the other, each to its own operation', async () => {
    const backend = createMfaBackend({ scenario: 'passwordOnly' });
    backend.faults.next('verifyTotp', { type: 'refuse', code: 1 });
    backend.faults.next('logIn', { type: 'refuse', code: 2 });
    backend.faults.next('*', { type: 'refuse', code: 3 });
    await expect(backend.signIn()).rejects.toThrow('code 2');
    await expect(backend.signIn()).rejects.toThrow('code 3');
    expect(await backend.signIn()).toHaveProperty('user');
  });

  test('last where they are to last, the closer one first, until they are cleared', async () => {
    const backend = createMfaBackend({ scenario: 'passwordOnly' });
    backend.faults.always('*', { type: 'refuse', code: 1 });
    await expect(backend.signIn()).rejects.toThrow('code 1');
    backend.faults.always('logIn', { type: 'refuse', code: 2 });
    backend.faults.next('logIn', { type: 'refuse', code: 3 });
    await expect(backend.signIn()).rejects.toThrow('code 3');
    await expect(backend.signIn()).rejects.toThrow('code 2');
    backend.faults.next('logIn', { type: 'refuse', code: 4 });
    backend.faults.clear();
    expect(await backend.signIn()).toHaveProperty('user');
  });

  test('hold an answer back until it is released', async () => {
    const backend = createMfaBackend();
    const gate = backend.faults.hold('logIn');
    const signIn = backend.signIn();
    await gate.arrived;
    expect(await Promise.race([signIn, 'held back'])).toBe('held back');
    gate.release();
    expect(await signIn).toHaveProperty('trigger');
  });
});
