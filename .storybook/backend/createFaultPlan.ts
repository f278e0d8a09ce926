import { generateTotp, type MfaTestBackend } from '../../src/testing/index.ts';
import type { BackendReport, FaultOrder, ReportedRequest } from './BackendReport.ts';

/** The faults that a person ordered for one backend, and what came of them. */
export interface FaultPlan {
  order(order: FaultOrder): void;
  /** Also forgets the faults that the scenario set. */
  clear(): void;
  report(): BackendReport;
}

/** `coming` are the orders that a backend before this one left open, for a story that starts again. */
export function createFaultPlan(
  backend: MfaTestBackend,
  coming: readonly FaultOrder[] = [],
): FaultPlan {
  let orders: FaultOrder[] = [];
  let requests: ReportedRequest[] = [];

  /** A backend says nothing of its faults, so each request is matched with the orders as the queue does it. */
  function catchUp() {
    for (const entry of backend.ledger.entries.slice(requests.length)) {
      const isMeant = ({ target }: FaultOrder) => target === '*' || target === entry.operation;
      const single = orders.find((order) => !order.isLasting && isMeant(order));
      const found = single ?? orders.findLast((order) => order.isLasting && isMeant(order));
      if (single) orders = orders.filter((order) => order !== single);
      requests = [...requests, { ...entry, fault: found?.fault }];
    }
    const { entries } = backend.ledger;
    requests = requests.map((request, at) => ({ ...request, status: entries[at]?.status }));
  }

  const plan: FaultPlan = {
    order(order) {
      catchUp();
      orders = [...orders, order];
      if (order.isLasting) backend.faults.always(order.target, order.fault);
      else backend.faults.next(order.target, order.fault);
    },
    clear() {
      catchUp();
      orders = [];
      backend.faults.clear();
    },
    report() {
      catchUp();
      return { requests, orders, appCode: readAppCode(backend), sent: readSent(backend) };
    },
  };
  coming.forEach(plan.order);
  return plan;
}

function readAppCode({ state, clock }: MfaTestBackend): BackendReport['appCode'] {
  const { pending, enabled } = state.findAuthenticators();
  const app = pending ?? enabled;
  if (!app) return undefined;
  const now = clock.now();
  return { code: generateTotp(app.secret, now), secondsLeft: 30 - (Math.floor(now / 1000) % 30) };
}

function readSent({ state }: MfaTestBackend): BackendReport['sent'] {
  return state.inbox.map(({ to, phoneCountryCode = '', code, sentAt }) => ({
    id: `${sentAt} ${to} ${code}`,
    to: phoneCountryCode + to,
    code,
  }));
}
