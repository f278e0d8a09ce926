import { BroadcastChannel } from 'node:worker_threads';
import { startTests } from '@vitest/runner';
import { TestRunner, vi } from 'vitest';

/** Where the changed code looks for which change is on. */
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

const base = TestRunner.prototype;
const { setImmediate } = globalThis; // before a test puts another in its place

/** Lives in Vitest's worker and runs tests when `residentRunner.mjs` says so, with one change of the code at a time. */
// biome-ignore lint/style/noDefaultExport: Vitest asks for one.
export default class MutantWorker extends TestRunner {
  /** Called once, before the file that the worker was started with: nothing of it is run. */
  async onBeforeCollect() {
    const channel = new BroadcastChannel('mutants');
    await new Promise(() => {
      channel.onmessage = async ({ data }) => {
        try {
          channel.postMessage(await this.#run(data));
        } catch (error) {
          channel.postMessage({ error });
        }
      };
      channel.postMessage({});
    });
  }

  async #run({ files, mutant, only }) {
    Object.assign(stryker, {
      mutantCoverage: { static: {}, perTest: {} },
      currentTestId: undefined,
    });
    Object.assign(stryker, { hitCount: mutant ? 0 : undefined, hitLimit: mutant?.hitLimit });
    const tests = [];
    const strays = [];
    const note = (error) => void strays.push(error);
    process.on('unhandledRejection', note);
    for (const file of files) {
      tidyUp();
      stryker.activeMutant = mutant?.isStatic ? mutant.id : undefined;
      const found = await startTests([file], this.#createGuest({ mutant, only }));
      tests.push(...found.flatMap(readTests));
      // Vitest fails a run in which a promise was rejected and nobody looked.
      await new Promise(setImmediate);
      if (strays.length > 0) fail(tests, `Unhandled: ${strays[0]?.message}`);
      if (mutant && tests.some(({ state }) => state === 'fail')) break;
    }
    process.off('unhandledRejection', note);
    stryker.activeMutant = undefined;
    const isEndless = stryker.hitCount > stryker.hitLimit;
    return { tests, isEndless, coverage: stryker.mutantCoverage };
  }

  /** Runs tests as Vitest does, but tells Vitest nothing, and ends with the first that fails. */
  #createGuest({ mutant, only }) {
    const wanted = only && new Set(only);
    const { config } = this;
    let isOver = false;
    return Object.assign(Object.create(this), {
      config: mutant
        ? { ...config, testTimeout: mutant.longest, hookTimeout: mutant.longest }
        : config,
      onBeforeCollect: undefined,
      onTaskUpdate: undefined,
      onCollectStart: base.onCollectStart,
      onAfterRunFiles: base.onAfterRunFiles,
      onCollected(files) {
        if (!mutant) return;
        stryker.activeMutant = mutant.id;
        for (const test of files.flatMap(listTests)) {
          if (wanted && !wanted.has(idOf(test))) test.mode = 'skip';
        }
      },
      onBeforeRunTask(test) {
        if (isOver) test.mode = 'skip';
        stryker.currentTestId = idOf(test);
        return base.onBeforeRunTask.call(this, test);
      },
      onAfterRunTask(test) {
        stryker.currentTestId = undefined;
        if (mutant && test.result?.state === 'fail') isOver = true;
        return base.onAfterRunTask.call(this, test);
      },
    });
  }
}

const listTests = (task) => (task.type === 'test' ? [task] : task.tasks.flatMap(listTests));

/** As Stryker knows a test: the file, and the names from the outermost. */
function idOf(test) {
  return `${test.file.filepath}#${nameOf(test)}`;
}

function nameOf({ name, suite }) {
  return suite ? `${nameOf(suite)} ${name}`.trim() : name;
}

/** A test that failed half way may have left a clock or a function of its own. */
function tidyUp() {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.resetModules();
}

/** A file that cannot be loaded, or whose hooks fail, counts as a test that fails. */
function readTests(file) {
  const broken = listBroken(file).map(({ result }) => toTest(file, 'fail', result));
  return [...broken, ...listTests(file).map((test) => toTest(test, stateOf(test), test.result))];
}

function listBroken(task) {
  if (task.type === 'test') return [];
  const own = task.result?.errors?.length > 0 ? [task] : [];
  return [...own, ...task.tasks.flatMap(listBroken)];
}

function fail(tests, message) {
  const last = tests.findLast(({ state }) => state === 'pass');
  if (last) Object.assign(last, { state: 'fail', message });
}

const stateOf = ({ result }) => (/^(?:pass|fail)$/.test(result?.state) ? result.state : 'skip');

function toTest(task, state, result) {
  const message = result?.errors?.[0]?.message ?? '';
  const duration = result?.duration ?? 0;
  return { id: idOf(task), name: nameOf(task), file: task.file.filepath, state, message, duration };
}
