import { measureMount, mountInPage, openPage } from './measure.mjs';

/** What a long list costs: ms of the main thread for its rows in sight, for all, and for one that changes. */
export async function measureScale(browser, address, { first, ready, changed }) {
  const begun = await measureMount(browser, address, { ready: first }, 1);
  const { page, metrics, close } = await openPage(browser, address);
  const marks = [await metrics()];
  await page.evaluate(mountInPage, ready);
  marks.push(await metrics());
  await page.evaluate(changeInPage, changed);
  marks.push(await metrics());
  await close();
  const [start, drawn, again] = marks.map(({ TaskDuration }) => TaskDuration * 1000);
  return { first: begun, all: drawn - start, change: again - drawn };
}

/** A table of what `measureScale` found, a line for each subject. `show` writes figures beside those of the first. */
export function printScale(names, found, show) {
  console.log('\nLists of 500; ms of the main thread at 1×; in brackets × the first line.\n');
  console.log('| | rows in sight | all rows | one row changes |');
  console.log('| --- | --- | --- | --- |');
  for (const [at, name] of names.entries()) {
    const column = (key, of = at) => found[of].map((figures) => figures[key]);
    const cells = ['first', 'all', 'change'].map((key) => show(column(key), column(key, 0)));
    console.log(`| ${[name, ...cells].join(' | ')} |`);
  }
}

async function changeInPage(changed) {
  // What a list does after its first rows, such as loading its dialogs, is none of the change.
  await new Promise((resolve) => setTimeout(resolve, 300));
  globalThis.change();
  while (!document.querySelector(changed)?.textContent.includes('Changed')) {
    await new Promise(requestAnimationFrame);
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
