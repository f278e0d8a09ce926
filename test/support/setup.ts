import '@testing-library/jest-dom/vitest';
import { afterEach, beforeEach, type RunnerTask } from 'vitest';
import { announcementRig } from './announcements.ts';
import { canaryRig } from './canaries.ts';
import { consoleRig } from './consoleRig.ts';
import { pageRig } from './pageRig.ts';
import { forgetCaches, watchCache } from './queryCaches.ts';
import { isSwitchedOff } from './Rig.ts';
import { requestRig } from './requests.ts';
import { trackRig } from './trackLedger.ts';

const rigs = [consoleRig, requestRig, announcementRig, canaryRig, trackRig];

/** Absent where a test has no page: React Testing Library is then not even loaded. */
const library =
  typeof document === 'undefined' ? undefined : await import('@testing-library/react');
const takeDown = library?.cleanup;

// How long something may take to appear says nothing about the kit on a machine that is busy.
library?.configure({ asyncUtilTimeout: 8000 });

if (takeDown) await watchEveryCache();

beforeEach(({ onTestFinished }) => {
  for (const rig of rigs) rig.begin();
  // Registered first, so it runs last: after what a test itself takes down when it is over.
  onTestFinished(({ task }) => {
    const complaints = isSwitchedOff(pageRig, task.name) ? [] : pageRig.inspectRemains();
    pageRig.end();
    throwThem(complaints, task);
  });
});

// Registered first, so it runs after what a test file itself does at the end of a test.
afterEach(async ({ task }) => {
  const inUse = rigs.filter((rig) => !isSwitchedOff(rig, task.name));
  const complaints: string[] = [];
  try {
    for (const rig of inUse) complaints.push(...(await rig.inspect()));
    takeDown?.();
    for (const rig of inUse) complaints.push(...(await rig.inspectRemains()));
  } finally {
    for (const rig of rigs) rig.end();
    forgetCaches();
  }
  throwThem(complaints, task);
});

function throwThem(complaints: string[], task: RunnerTask) {
  const isFailedAlready = task.result?.state === 'fail';
  if (complaints.length > 0 && !isFailedAlready) throw new Error(complaints.join('\n'));
}

/** The kit's cache is private; mounting is the moment at which it shows. */
async function watchEveryCache() {
  const { QueryClient } = await import('@tanstack/react-query');
  const { mount } = QueryClient.prototype;
  if (mount.name === 'watchedMount') return; // by a file before this one
  QueryClient.prototype.mount = function watchedMount() {
    watchCache(this);
    mount.call(this);
  };
}
