// Stryker's own runner starts a worker for each change, which takes a second; ours keeps one and loads the modules anew,
// which takes a few milliseconds.
import { BroadcastChannel } from 'node:worker_threads';
import { createVitest } from 'vitest/node';

/** How often the unchanged code has to pass in between: a change must leave nothing behind that fails the next. */
const controlEvery = 50;

/** ms. A test of changed code that takes longer than this and than it should waits for what will not come. */
const patience = 5000;
/** ms. What Stryker adds to the time that the tests take: long enough to run whole files a second time. */
export const allowance = 120_000;

const status = { pass: 0, fail: 1, skip: 2 };

class ResidentRunner {
  #channel = new BroadcastChannel('mutants');
  #files = [];
  #runs = 0;
  #answer = () => {};

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.NODE_ENV = 'test';
    process.env.VITEST = '1';
    const config = '.ci/mutation/vitest.config.ts';
    const vitest = await createVitest('test', { config, watch: false, reporters: [{}] });
    const found = await vitest.globTestSpecifications();
    this.#files = found.map(({ moduleId }) => moduleId);
    this.#channel.onmessage = ({ data }) => this.#answer(data);
    const isReady = this.#nextAnswer();
    // The worker begins with any file and then takes orders instead of running it.
    vitest.runTestSpecifications(found.slice(0, 1)).catch((error) => this.#answer({ error }));
    await isReady;
  }

  async dryRun() {
    const { tests, coverage } = await this.#order({ files: this.#files });
    return { status: 'complete', tests: tests.map(toResult), mutantCoverage: coverage };
  }

  async mutantRun({ testFilter, hitLimit, activeMutant, mutantActivation, timeout }) {
    const isStatic = mutantActivation === 'static';
    const longest = Math.max(patience, timeout - allowance);
    const mutant = { id: activeMutant.id, hitLimit, isStatic, longest };
    const files = testFilter ? [...new Set(testFilter.map(fileOf))] : this.#files;
    let outcome = await this.#order({ files, mutant, only: testFilter });
    // What is computed once and kept is covered by the first test alone; the others may be the ones that notice.
    if (isPart(outcome) && isSurvived(outcome)) outcome = await this.#order({ files, mutant });
    this.#runs += 1;
    if (this.#runs % controlEvery === 0) await this.#control(files);
    return toVerdict(outcome);
  }

  dispose() {
    this.#channel.close();
  }

  async #control(files) {
    const [failed] = (await this.#order({ files })).tests.filter(isFailed);
    if (failed) throw new Error(`A change left something behind: ${failed.id}: ${failed.message}`);
  }

  async #order(order) {
    const answer = this.#nextAnswer();
    this.#channel.postMessage(order);
    return await answer;
  }

  #nextAnswer() {
    return new Promise((resolve, reject) => {
      this.#answer = (data) => (data.error ? reject(data.error) : resolve(data));
    });
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'resident', injectableClass: ResidentRunner },
];

const fileOf = (id) => id.slice(0, id.indexOf('#'));
const isFailed = ({ state }) => state === 'fail';
const isPart = ({ tests }) => tests.some(({ state }) => state === 'skip');
const isSurvived = ({ tests, isEndless }) => !isEndless && !tests.some(isFailed);

function toResult({ id, name, file, duration, state, message }) {
  const result = { id, name, fileName: file, timeSpentMs: duration, status: status[state] };
  return state === 'fail' ? { ...result, failureMessage: message } : result;
}

function toVerdict({ tests, isEndless }) {
  const nrOfTests = tests.filter(({ state }) => state !== 'skip').length;
  const [failed] = tests.filter(isFailed);
  const isLate = isEndless || /^(?:Test|Hook) timed out/.test(failed?.message ?? '');
  if (isLate) return { status: 'timeout', reason: failed?.message };
  if (!failed) return { status: 'survived', nrOfTests };
  return { status: 'killed', killedBy: [failed.id], failureMessage: failed.message, nrOfTests };
}
