import { median, openPage } from './measure.mjs';

/** Photos in one measurement. */
const photos = 20;

/**
 * Milliseconds of the main thread for a photo of each kind and for a look, in all and of the longest task, over what showing
 * the picture costs by itself.
 */
export async function measureCamera(browser, address, throttling) {
  const { page, metrics, close } = await openPage(browser, address, throttling);
  await page.evaluate(runInPage, { task: undefined });
  const costs = {};
  const measure = async (task) => {
    const before = await metrics();
    const lasted = await page.evaluate(runInPage, { task, times: photos });
    const after = await metrics();
    return { work: (after.TaskDuration - before.TaskDuration) * 1000, lasted };
  };
  for (const [task, parts] of Object.entries({
    bare: 1,
    worker: 1,
    page: 1,
    hintsInWorker: 4,
    hints: 4,
  })) {
    await page.evaluate(runInPage, { task, times: 2 });
    // What the page pays for a picture that moves, just before and just after.
    const around = [await measure('frames')];
    const { work, lasted } = await measure(task);
    around.push(await measure('frames'));
    const idle = around.reduce((sum, frames) => sum + frames.work / frames.lasted, 0) / 2;
    costs[task] = (work - idle * lasted) / photos / parts;
  }
  const still = await measureLongest(browser, page, 'frames');
  const longest = {};
  for (const task of Object.keys(costs))
    longest[task] = (await measureLongest(browser, page, task)) - still;
  await close();
  return { costs, longest };
}

/** How long a page does not answer: the longest task of a photo, as a rule. */
async function measureLongest(browser, page, task) {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await page.evaluate(runInPage, { task, times: photos });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const main = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const tasks = main.map(({ pid, tid }) =>
    traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.tdur > 0),
  );
  const [busiest] = tasks.toSorted((one, other) => other.length - one.length);
  const longest = busiest.map(({ tdur }) => tdur / 1000).toSorted((one, other) => other - one);
  return median(longest.slice(0, photos));
}

/** What is left after so many face checks that were mounted, started, changed and unmounted at any moment. */
export async function measureCycles(browser, address, times) {
  const { page, session, metrics, close } = await openPage(browser, address);
  await page.evaluate(cycleInPage, 50);
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return metrics();
  };
  const before = await count();
  const tracks = await page.evaluate(cycleInPage, times);
  const after = await count();
  await close();
  return {
    ...tracks,
    heap: (after.JSHeapUsedSize - before.JSHeapUsedSize) / 1024,
    before: before.JSHeapUsedSize / 1024,
    nodes: after.Nodes - before.Nodes,
    listeners: after.JSEventListeners - before.JSEventListeners,
  };
}

async function runInPage({ task, times }) {
  const { open, tasks } = await import(new URL('field.js', location.href).href);
  const start = performance.now();
  await (task === undefined ? open() : tasks[task](times));
  return performance.now() - start;
}

async function cycleInPage(times) {
  const { cycle, count } = await import(new URL('field.js', location.href).href);
  for (let time = 0; time < times; time += 1) await cycle();
  // A camera that was asked for may come after its face check has gone.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return count();
}
