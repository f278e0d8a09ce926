/** A page with a subject in it, in a browser profile of its own, and a session to ask what it costs. */
export async function openPage(browser, address, throttling = 1) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const session = await context.newCDPSession(page);
  // The processor's time, not the clock's: other work on the machine then counts for nothing.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  await page.goto(address);
  const metrics = async () => {
    const { metrics: found } = await session.send('Performance.getMetrics');
    return Object.fromEntries(found.map(({ name, value }) => [name, value]));
  };
  return { page, session, metrics, close: () => context.close() };
}

/** Milliseconds of the main thread from `import()` to laid out and drawn. */
export async function measureMount(browser, address, { ready }, throttling) {
  const { page, metrics, close } = await openPage(browser, address, throttling);
  const before = await metrics();
  await page.evaluate(mountInPage, ready);
  const after = await metrics();
  await close();
  return (after.TaskDuration - before.TaskDuration) * 1000;
}

/** Milliseconds of the main thread for each of six keys. */
export async function measureKeys(browser, address, { ready }, throttling) {
  const { page, metrics, close } = await openPage(browser, address, throttling);
  await page.evaluate(mountInPage, ready);
  await page.locator('#root input').first().focus();
  // What fades in with the focus is no part of a key.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const before = await metrics();
  for (const key of '123456') {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const after = await metrics();
  await close();
  return ((after.TaskDuration - before.TaskDuration) * 1000) / 6;
}

/** Nodes and listeners that are left after 50 times mounting and unmounting. */
export async function measureLeaks(browser, address, { ready }) {
  const { page, session, metrics, close } = await openPage(browser, address);
  await page.evaluate(cycleInPage, { ready, times: 5 });
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return metrics();
  };
  const before = await count();
  await page.evaluate(cycleInPage, { ready, times: 50 });
  const after = await count();
  await close();
  return {
    nodes: after.Nodes - before.Nodes,
    listeners: after.JSEventListeners - before.JSEventListeners,
  };
}

/** Ends with the very frame that paints what is waited for: the next one may already hold work of something else. */
export async function mountInPage(ready) {
  const { mount } = await import(new URL('field.js', location.href).href);
  const root = document.querySelector('#root');
  await new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => root.querySelector(ready) && resolve());
    observer.observe(root, { subtree: true, childList: true, attributes: true });
    setTimeout(() => reject(new Error(`nothing is ${ready}`)), 20_000);
    mount(root);
  });
  root.getBoundingClientRect();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

async function cycleInPage({ ready, times }) {
  const { mount } = await import(new URL('field.js', location.href).href);
  const root = document.querySelector('#root');
  for (let time = 0; time < times; time += 1) {
    const home = root.appendChild(document.createElement('div'));
    const unmount = mount(home);
    const start = performance.now();
    while (!home.querySelector(ready)) {
      await new Promise(requestAnimationFrame);
      if (performance.now() - start > 20_000) throw new Error(`nothing is ${ready}`);
    }
    unmount();
    home.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
