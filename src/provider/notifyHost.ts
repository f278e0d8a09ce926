/**
 * Calls a callback of the host. Whatever goes wrong in it is reported as an error of the page, as it
 * would be in an event handler, and leaves the flow that called it standing.
 */
export function notifyHost<Value extends unknown[]>(
  callback: ((...value: Value) => unknown) | undefined,
  ...value: Value
): void {
  try {
    const result = callback?.(...value);
    if (result instanceof Promise) result.catch(report);
  } catch (error) {
    report(error);
  }
}

function report(error: unknown) {
  if (typeof reportError === 'function') reportError(error);
  else
    queueMicrotask(() => {
      throw error;
    });
}
