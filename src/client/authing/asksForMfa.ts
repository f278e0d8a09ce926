import { own, ownNumber } from './own.ts';

/** Whether a body asks for a second factor (wire contract, §2): by code 1635 or 1636, in REST and in GraphQL. */
export function asksForMfa(body: unknown): boolean {
  const [error] = [own(body, 'errors')].flat();
  return [body, own(error, 'message')].some((answer) =>
    [1635, 1636].includes(ownNumber(answer, 'code') ?? 0),
  );
}
