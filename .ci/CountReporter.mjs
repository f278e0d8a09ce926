// Counts tests for the last line of `.ci/run`. Vitest and Playwright each call the methods they know.
import { appendFileSync } from 'node:fs';

const file = process.env.TEST_COUNTS;

// biome-ignore lint/style/noDefaultExport: both runners ask for one.
export default class CountReporter {
  #outcomes = new Map();

  /** Vitest, at the end of a run. */
  onTestRunEnd(modules) {
    for (const module of modules) {
      if (module.errors().length > 0) this.#outcomes.set(module.id, 'failed');
      for (const test of module.children.allTests()) {
        this.#outcomes.set(test.id, test.result().state);
      }
    }
    this.#write();
  }

  /** Playwright, at the end of each test; with retries, the last one counts. */
  onTestEnd(test, { status }) {
    const outcome = status === test.expectedStatus && status !== 'skipped' ? 'passed' : status;
    this.#outcomes.set(test.id, outcome === 'timedOut' ? 'failed' : outcome);
  }

  /** Playwright, at the end of a run. */
  onEnd() {
    this.#write();
  }

  printsToStdio() {
    return false;
  }

  #write() {
    if (!file) return;
    const count = (wanted) => [...this.#outcomes.values()].filter((one) => one === wanted).length;
    appendFileSync(file, `${count('passed')} ${count('failed')}\n`);
  }
}
