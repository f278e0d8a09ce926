import type { Rig } from './Rig.ts';

/** One thing that a screen reader was given to say. */
export interface Announcement {
  text: string;
  isAssertive: boolean;
}

let heard: Announcement[] = [];
let complaints: string[] = [];
let observer: MutationObserver | undefined;

/** What was said so far in this test, in order. The same text said twice stands here twice. */
export function announcements(): readonly Announcement[] {
  if (observer) note(observer.takeRecords());
  return heard;
}

/** The texts alone. */
export function announcedTexts(): string[] {
  return announcements().map(({ text }) => text);
}

/** Writes down what the live regions are given, and fails a test where nobody could hear it. */
export const announcementRig: Rig = {
  name: 'announcements',
  begin() {
    if (typeof document === 'undefined') return;
    observer = new MutationObserver(note);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  },
  inspect: () => {
    announcements();
    return [...complaints, ...findStrayRegions()];
  },
  inspectRemains: () => [],
  end() {
    observer?.disconnect();
    observer = undefined;
    heard = [];
    complaints = [];
  },
};

function note(records: MutationRecord[]): void {
  for (const { type, target, addedNodes } of records) {
    const element = target instanceof Element ? target : target.parentElement;
    const region = element?.closest('[data-part^="live-region-"]');
    if (!region || region.getAttribute('data-part') === 'live-regions') continue;
    const text =
      type === 'characterData'
        ? target.textContent
        : [...addedNodes].map((node) => node.textContent).join('');
    if (!text) continue;
    heard.push({ text, isAssertive: region.getAttribute('aria-live') === 'assertive' });
    if (isDeaf(region)) complaints.push(`“${text}” was said in a region that nobody hears`);
  }
}

/** Outside an open modal dialog everything is inert, though no attribute says so. */
function isDeaf(region: Element): boolean {
  if (!region.isConnected) return false;
  if (region.closest('[inert], [aria-hidden="true"], dialog:not([open])')) return true;
  const modals = findModals();
  return modals.length > 0 && !modals.some((modal) => modal.contains(region));
}

function findModals(): Element[] {
  try {
    return [...document.querySelectorAll('dialog:modal')];
  } catch {
    return []; // a simulated page does not know `:modal`
  }
}

/** One polite and one assertive region are in use at a time, and nothing else of the kit is live. */
function findStrayRegions(): string[] {
  if (typeof document === 'undefined') return [];
  const live = '[aria-live]:not([aria-live="off"]), [role="alert"], [role="status"], [role="log"]';
  return [...document.querySelectorAll('.mfa-root')]
    .flatMap((root) => [...root.querySelectorAll(live)])
    .filter((element) => !element.closest('[data-part="live-regions"]'))
    .map((element) => `<${element.localName} class="${element.className}"> is live by itself`);
}
