import type { Page, Request } from '@playwright/test';

declare global {
  interface Window {
    noteAnnouncement(text: string): void;
    noteViolation(text: string): void;
  }
}

/** Everything that live regions say, in order. To be called before the page is opened. */
export async function listenForAnnouncements(page: Page): Promise<string[]> {
  const heard: string[] = [];
  await page.exposeFunction('noteAnnouncement', (text: string) => void heard.push(text));
  await page.addInitScript(() => {
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        const isRegion = target instanceof Element && target.matches('[aria-live]');
        if (!isRegion) continue;
        for (const { textContent } of addedNodes) window.noteAnnouncement(textContent ?? '');
      }
    }).observe(document, { childList: true, subtree: true });
  });
  return heard;
}

/** Everything that the page's Content Security Policy and Trusted Types forbade. To be called before the page is opened. */
export async function listenForViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (text: string) => void violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.noteViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return violations;
}

/** The requests that the page itself makes under a path, whether or not they arrive. */
export function listenForRequests(page: Page, path: string): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === path) requests.push(request);
  });
  return requests;
}

/** Does what a strict policy or Trusted Types forbid, to see that a violation would have been noticed. */
export async function violate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.text = '1';
      document.head.append(script);
    } catch {
      // Trusted Types throw where a policy of content only reports.
    }
  });
  await page.evaluate(() => document.readyState);
}
