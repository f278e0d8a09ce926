import { describe, expect, it } from 'vitest';
import { createFaultPlan } from '../../.storybook/backend/createFaultPlan.ts';
import { describeFault, faultKinds } from '../../.storybook/backend/faultKinds.ts';
import { createAuthingClient } from '../../src/client/index.ts';
import { createMfaBackend, testSecret } from '../../src/testing/index.ts';

/** A story's backend in the hands of the panel, and a client that calls it. */
function openPanel() {
  const backend = createMfaBackend({ scenario: 'ownApp' });
  const client = createAuthingClient({
    appHost: 'http://localhost',
    appId: 'stories',
    fetch: backend.fetch,
    getToken: backend.state.issueUser().token,
  });
  return { backend, plan: createFaultPlan(backend), list: () => client.listAuthenticators() };
}
const refusal = { type: 'refuse', status: 404, code: 404 } as const;

describe('the panel', () => {
  it('breaks the next request alone, and says which one it was', async () => {
    const { plan, list } = openPanel();
    await list();
    plan.order({ target: 'listAuthenticators', fault: refusal, isLasting: false });
    expect(plan.report().orders).toHaveLength(1);
    await expect(list()).rejects.toMatchObject({ code: 'not-found' });
    await list();
    const { requests, orders } = plan.report();
    expect(requests.map(({ fault, status }) => [fault, status])).toEqual([
      [undefined, 200],
      [refusal, 404],
      [undefined, 200],
    ]);
    expect(orders).toEqual([]);
  });

  it('breaks every request until it is told to stop', async () => {
    const { plan, list } = openPanel();
    plan.order({ target: '*', fault: refusal, isLasting: true });
    await expect(list()).rejects.toMatchObject({ code: 'not-found' });
    await expect(list()).rejects.toMatchObject({ code: 'not-found' });
    plan.clear();
    await expect(list()).resolves.toHaveLength(1);
    expect(plan.report().requests.map(({ fault }) => fault)).toEqual([refusal, refusal, undefined]);
  });

  it('leaves a request alone that the fault is not for', async () => {
    const { plan, list } = openPanel();
    plan.order({ target: 'verifyTotp', fault: refusal, isLasting: false });
    await expect(list()).resolves.toHaveLength(1);
    expect(plan.report().orders).toHaveLength(1);
  });

  it('keeps open orders for a story that starts again', async () => {
    const { plan } = openPanel();
    plan.order({ target: 'listAuthenticators', fault: refusal, isLasting: false });
    const { backend, list } = openPanel();
    const again = createFaultPlan(backend, plan.report().orders);
    await expect(list()).rejects.toMatchObject({ code: 'not-found' });
    expect(again.report().orders).toEqual([]);
  });

  it('shows the code of the app, and neither its key nor a token', async () => {
    const { backend, plan, list } = openPanel();
    await list();
    const report = plan.report();
    expect(report.appCode?.code).toMatch(/^\d{6}$/);
    expect(report.appCode?.secondsLeft).toBeGreaterThan(0);
    const text = JSON.stringify(report);
    expect(text).not.toContain(testSecret);
    expect(text).not.toContain(backend.state.issueUser().token.slice(0, 12));
  });

  it('reports nothing that a channel cannot carry', async () => {
    const { plan, list } = openPanel();
    for (const kind of Object.values(faultKinds)) {
      plan.order({ target: 'verifySms', fault: kind.create(1), isLasting: false });
    }
    await list();
    const report = plan.report();
    expect(structuredClone(report)).toEqual(report);
  });
});

it.each(Object.entries(faultKinds))('the fault “%s” says in the ledger what it was', (_, kind) => {
  expect(describeFault(kind.create(kind.amount?.first ?? 0))).toMatch(/^[a-z0-9 ,]+$/);
});
