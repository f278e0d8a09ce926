import { afterEach, describe, expect, it, vi } from 'vitest';
import { notifyHost } from '../../src/provider/notifyHost.ts';

afterEach(() => void vi.unstubAllGlobals());

function watchReports() {
  const report = vi.fn();
  vi.stubGlobal('reportError', report);
  return report;
}

describe('notifyHost', () => {
  it('passes the values on, and does nothing where there is no callback', () => {
    const callback = vi.fn();
    notifyHost(callback, 1, 'two');
    notifyHost(undefined, 1);
    expect(callback.mock.calls).toEqual([[1, 'two']]);
  });

  it('reports what a callback throws as an error of the page', () => {
    const report = watchReports();
    const error = new Error('host');
    notifyHost(() => {
      throw error;
    });
    expect(report.mock.calls).toEqual([[error]]);
  });

  it('reports the rejection of a callback that is async', async () => {
    const report = watchReports();
    const error = new Error('host');
    notifyHost(() => Promise.reject(error));
    await vi.waitFor(() => expect(report.mock.calls).toEqual([[error]]), { timeout: 8000 });
  });

  it('throws on its own where the page cannot report', async () => {
    vi.stubGlobal('reportError', undefined);
    const thrown: unknown[] = [];
    vi.stubGlobal('queueMicrotask', (task: () => void) => {
      try {
        task();
      } catch (error) {
        thrown.push(error);
      }
    });
    const error = new Error('host');
    notifyHost(() => {
      throw error;
    });
    expect(thrown).toEqual([error]);
  });
});
