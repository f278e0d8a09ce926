import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { MfaError, type MfaUser } from '../../../src/client/index.ts';
import { createStepUpFetch } from '../../../src/flows/step-up/createStepUpFetch.ts';
import {
  createStepUpQueue,
  type StepUpQueue,
} from '../../../src/flows/step-up/createStepUpQueue.ts';
import type { StepUpFetchOptions, StepUpOptions } from '../../../src/provider/index.ts';
import { defer, user } from '../renderFlow.tsx';

const address = 'http://localhost/api/keys';
const data = { mfaToken: 'mfa' };
const challenge = (code = 1635) => Response.json({ code, message: 'MFA', data });
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** A server that hears what is sent, and a step-up that is passed at once. */
function setUp(answers: Response[], options?: StepUpFetchOptions) {
  const heard: { method: string; token: string | null; body: string }[] = [];
  const server = vi.fn<typeof fetch>(async (input, init) => {
    const request = new Request(input, init);
    const token = request.headers.get('authorization');
    heard.push({ method: request.method, token, body: await request.text() });
    return answers.shift() ?? Response.json({ code: 200 });
  });
  const stepUp = vi.fn<(options: StepUpOptions) => Promise<MfaUser>>(async () => user);
  return { heard, server, stepUp, send: createStepUpFetch(server, stepUp, options) };
}

describe('a request that steps up', () => {
  it.each([1635, 1636])(
    'waits for %s, and is sent again once, with the new token',
    async (code) => {
      const { heard, stepUp, send } = setUp([challenge(code)]);
      const response = await send(address, {
        method: 'POST',
        headers: bearer('old'),
        body: JSON.stringify({ name: 'key' }),
      });
      expect(await response.json()).toEqual({ code: 200 });
      expect(heard).toEqual([
        { method: 'POST', token: 'Bearer old', body: '{"name":"key"}' },
        { method: 'POST', token: 'Bearer session', body: '{"name":"key"}' },
      ]);
      expect(stepUp.mock.calls[0]?.[0]).toMatchObject({
        reason: '',
        trigger: { data: { mfaToken: 'mfa' } },
      });
    },
  );

  it('is never sent a third time, whatever comes back', async () => {
    const { heard, stepUp, send } = setUp([challenge(), challenge(1636)]);
    const response = await send(address);
    expect(await response.json()).toMatchObject({ code: 1636 });
    expect(heard).toHaveLength(2);
    expect(stepUp).toHaveBeenCalledTimes(1);
  });

  it('is sent as it was made, also as a Request that was changed since', async () => {
    const { heard, send } = setUp([challenge()]);
    const form = new URLSearchParams({ name: 'first' });
    const request = new Request(address, { method: 'PUT', headers: bearer('old'), body: 'text' });
    await send(request);
    expect(heard.map(({ body }) => body)).toEqual(['text', 'text']);
    const again = setUp([challenge()]);
    const sent = again.send(new URL(address), { method: 'POST', body: form });
    form.set('name', 'second');
    await sent;
    expect(again.heard[1]?.body).toBe('name=first');
  });

  it('is sent again without a body, or with the one that was given beside the request', async () => {
    const { heard, send } = setUp([challenge()]);
    await send(new Request(address), { body: null });
    expect(heard.map(({ body }) => body)).toEqual(['', '']);
    const again = setUp([challenge()]);
    const request = new Request(address, { method: 'POST', body: 'spent' });
    await request.text();
    await again.send(request, { body: 'fresh' });
    expect(again.heard.map(({ body }) => body)).toEqual(['fresh', 'fresh']);
  });

  it.each([
    ['application/json ; charset=utf-8', 2],
    ['application/problem+json', 2],
    ['application/json5', 1],
    ['text/plain', 1],
  ])('is read as %s, and sent %i times', async (type, times) => {
    const body = JSON.stringify({ code: 1635, data });
    const { heard, send } = setUp([new Response(body, { headers: { 'content-type': type } })]);
    await send(address);
    expect(heard).toHaveLength(times);
  });

  it('is read where a character comes in two pieces, and at most 64 KB long', async () => {
    const json = { headers: { 'content-type': 'application/json' } };
    const bytes = new TextEncoder().encode(JSON.stringify({ code: 1635, text: '中', data }));
    const cut = bytes.indexOf(0xe4) + 1;
    const inPieces = new ReadableStream({
      start(control) {
        control.enqueue(bytes.slice(0, cut));
        control.enqueue(bytes.slice(cut));
        control.close();
      },
    });
    const longest = JSON.stringify({ code: 1635, data }).padEnd(64 * 1024);
    const { stepUp, send } = setUp([
      new Response(inPieces, json),
      Response.json({}),
      new Response(longest, json),
    ]);
    await send(address);
    expect(stepUp.mock.calls[0]?.[0].trigger).toMatchObject({ text: '中' });
    await send(address);
    expect(stepUp).toHaveBeenCalledTimes(2);
  });

  it('comes back as it was answered where no second factor is asked for', async () => {
    const plain = new Response('not json', { headers: { 'content-type': 'application/json' } });
    const answers = [
      plain,
      Response.json({ code: 2021 }, { status: 401 }),
      Response.json([1635]),
      new Response(JSON.stringify({ code: 1635 })),
      new Response(null, { status: 204 }),
      new Response(null, { headers: { 'content-type': 'application/json' } }),
    ];
    const { server, stepUp, send } = setUp([...answers]);
    for (const answer of answers) {
      const response = await send(address);
      expect(response).toBe(answer);
      expect(response.bodyUsed).toBe(false);
    }
    expect(stepUp).not.toHaveBeenCalled();
    expect(server.mock.calls[0]).toEqual([address, undefined]);
  });

  it('reads what GraphQL answers', async () => {
    const { heard, send } = setUp([
      Response.json({ data: null, errors: [{ message: { code: 1635, data } }] }),
    ]);
    await send(address);
    expect(heard).toHaveLength(2);
  });

  it('is not held back by an answer that does not end, or that is long', async () => {
    const json = { headers: { 'content-type': 'application/json' } };
    const long = new Response(JSON.stringify({ code: 1635, text: 'x'.repeat(70_000) }), json);
    const endless = new ReadableStream({
      pull: (control) => control.enqueue(new Uint8Array(1024)),
    });
    const events = new Response(new ReadableStream(), {
      headers: { 'content-type': 'text/event-stream' },
    });
    const { send, stepUp } = setUp([long, new Response(endless, json), events]);
    expect(await (await send(address)).json()).toMatchObject({ code: 1635 });
    expect((await send(address)).bodyUsed).toBe(false);
    expect(await send(address)).toBe(events);
    expect(stepUp).not.toHaveBeenCalled();
  });

  it('asks the host what a challenge is, and lets it write the new token', async () => {
    const refused = () => Response.json({ error: 'step_up' }, { status: 403 });
    const { heard, stepUp, send } = setUp([refused()], {
      reason: 'pay',
      isChallenge: async (response) =>
        response.status === 403 && (await response.json()).error === 'step_up',
      authorize: (request, { token }) =>
        new Request(request, { headers: { authorization: `DPoP ${token}` } }),
    });
    await send(address, { headers: bearer('old') });
    expect(heard[1]?.token).toBe('DPoP session');
    expect(stepUp.mock.calls[0]?.[0].reason).toBe('pay');
  });

  it.each([
    ['no header', {}, 'session', null],
    ['another scheme', { authorization: 'Basic abc' }, 'session', 'Basic abc'],
    ['a scheme of its own', { authorization: 'My-Bearer abc' }, 'session', 'My-Bearer abc'],
    ['a session in a cookie', bearer('old'), '', 'Bearer old'],
  ])('leaves %s alone', async (_name, headers, token, expected) => {
    const { heard, stepUp, send } = setUp([challenge()]);
    stepUp.mockResolvedValue({ ...user, token });
    await send(address, { headers });
    expect(heard[1]?.token).toBe(expected);
  });

  it('fails as the step-up fails, and is not sent again', async () => {
    const { server, stepUp, send } = setUp([challenge()]);
    stepUp.mockRejectedValue(new MfaError('aborted'));
    await expect(send(address)).rejects.toHaveProperty('code', 'aborted');
    expect(server).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => [RequestInfo, RequestInit?]]>([
    ['a stream', () => [address, { method: 'POST', body: new ReadableStream() }]],
    [
      'given by and by',
      () => {
        async function* parts() {
          yield new Uint8Array(1);
        }
        // SAFETY: Node takes what TypeScript's browser does not know.
        return [address, { method: 'POST', body: parts() as unknown as BodyInit }];
      },
    ],
    [
      'being read by somebody',
      () => {
        const request = new Request(address, { method: 'POST', body: 'text' });
        request.body?.getReader();
        return [request];
      },
    ],
    [
      'a request that was sent already',
      () => {
        const request = new Request(address, { method: 'POST', body: 'text' });
        void request.text();
        return [request];
      },
    ],
  ])('is refused before it is sent where its body is %s', async (_name, make) => {
    const { server, send } = setUp([]);
    await expect(send(...make())).rejects.toThrow(
      /^react-mfa-kit: withStepUp was given a body .*; give the body as text/,
    );
    expect(server).not.toHaveBeenCalled();
  });

  it('ends with its own signal while it waits, and is not sent again', async () => {
    const queue = createStepUpQueue();
    queue.connect({ askForTrigger: async () => data, emit() {} });
    const { server } = setUp([challenge()]);
    const control = new AbortController();
    const sent = createStepUpFetch(server, queue.join)(address, { signal: control.signal });
    await vi.waitFor(() => expect(server).toHaveBeenCalledTimes(1), { timeout: 8000 });
    control.abort();
    await expect(sent).rejects.toHaveProperty('name', 'AbortError');
    expect(server).toHaveBeenCalledTimes(1);
  });

  it('is not sent again where it was aborted after the person had confirmed', async () => {
    const control = new AbortController();
    const { server, send } = setUp([challenge()], {
      authorize(request) {
        control.abort();
        return request;
      },
    });
    const sent = send(address, { signal: control.signal });
    await expect(sent).rejects.toHaveProperty('name', 'AbortError');
    expect(server).toHaveBeenCalledTimes(1);
  });
});

/** How many requests there are, which of them are aborted, and how the one dialog ends. */
const races = fc.record({
  count: fc.integer({ min: 1, max: 6 }),
  aborted: fc.uniqueArray(fc.nat(5), { maxLength: 3 }),
  end: fc.constantFrom('confirm' as const, 'leave' as const, 'expire' as const),
  isLate: fc.boolean(),
});

describe('requests at the same time', () => {
  it('share one dialog, and each is sent again at most once', async () => {
    await fc.assert(fc.asyncProperty(races, race), { numRuns: 60 });
  });
});

async function race({
  count,
  aborted,
  end,
  isLate,
}: typeof races extends fc.Arbitrary<infer Race> ? Race : never) {
  const queue = createStepUpQueue();
  const answer = defer<unknown>();
  const connection = { askForTrigger: () => answer.promise, emit: vi.fn() };
  queue.connect(connection);
  const heard = new Map<string, number>();
  const server: typeof fetch = async (input, init) => {
    const { url } = new Request(input, init);
    heard.set(url, (heard.get(url) ?? 0) + 1);
    return heard.get(url) === 1 ? Response.json({ code: 1635 }) : Response.json({ code: 200 });
  };
  const send = createStepUpFetch(server, queue.join);
  const controls = Array.from({ length: count }, () => new AbortController());
  const sent = controls.map(({ signal }, index) => send(`${address}/${index}`, { signal }));
  const ends = Promise.allSettled(sent);
  await until(queue, () => queue.stateFor(connection).status === 'asking');
  if (!isLate) for (const index of aborted) controls[index]?.abort();
  answer.resolve(data);
  await until(queue, () => queue.stateFor(connection).status !== 'asking');
  const isOpen = queue.stateFor(connection).status === 'challenge';
  queue[end](queue.stateFor(connection), user);
  if (isLate) for (const index of aborted) controls[index]?.abort();
  const results = await ends;
  const resumed = [...heard.values()].filter((times) => times === 2).length;
  const fulfilled = results.filter((result) => result.status === 'fulfilled').length;
  const isPassed = end === 'confirm' && isOpen;
  const untouched = count - aborted.filter((index) => index < count).length;
  expect(Math.max(...heard.values())).toBeLessThanOrEqual(2);
  expect(resumed).toBe(fulfilled);
  expect(fulfilled).toBeGreaterThanOrEqual(isPassed ? untouched : 0);
  expect(fulfilled).toBeLessThanOrEqual(isPassed ? (isLate ? count : untouched) : 0);
}

function until({ subscribe }: StepUpQueue, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => isSo() && resolve();
    subscribe(look);
    look();
  });
}
