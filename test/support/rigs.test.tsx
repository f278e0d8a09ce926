// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { announce, LiveRegions } from '../../src/primitives/index.ts';
import { announcedTexts, announcementRig } from './announcements.ts';
import { canary, canaryRig, guard, search, witness } from './canaries.ts';
import { consoleRig, expectConsole } from './consoleRig.ts';
import { createTestBackend } from './createTestBackend.ts';
import { pageRig } from './pageRig.ts';
import { watchCache } from './queryCaches.ts';
import { isSwitchedOff } from './Rig.ts';
import { compare, expectRequests, requestRig } from './requests.ts';

// Each test makes a rig complain and then has it forget, for the rigs watch this file too.

describe('the canary sweep', () => {
  afterEach(() => canaryRig.end());

  it('finds a secret in an attribute, the address and the storage', async () => {
    const secret = canary('mfaToken');
    const element = document.createElement('p');
    element.title = secret;
    document.body.append(element);
    history.replaceState({ secret }, '', `?t=${secret}`);
    localStorage.setItem('kept', secret);
    sessionStorage.setItem('kept', secret);
    const found = (await canaryRig.inspect()).join('\n');
    element.remove();
    history.replaceState(null, '', '?');
    localStorage.clear();
    sessionStorage.clear();
    for (const place of [
      'the attribute title',
      'the address',
      'the history',
      'localStorage',
      'sessionStorage',
    ]) {
      expect(found).toContain(place);
    }
    canaryRig.end();
  });

  it('finds a secret in a cache, in what the host was told, and in the page that was left', async () => {
    const secret = canary('secret');
    const client = new QueryClient();
    client.setQueryData(['list'], { secret });
    watchCache(client);
    witness('onError')(new Error(`no ${secret}`));
    document.body.append(secret);
    const found = (await canaryRig.inspect()).join('\n');
    expect(found).toContain('the query cache');
    expect(found).toContain('onError');
    expect(await canaryRig.inspectRemains()).toHaveLength(1);
    document.body.replaceChildren();
    client.clear();
    canaryRig.end();
  });

  it('takes six digits for a code only where they stand alone', () => {
    guard('code', '314159');
    expect(search([['text', 'the code 314159.']])).toHaveLength(1);
    expect(search([['text', 'path 9314159265']])).toEqual([]);
    canaryRig.end();
  });

  it('reads through grouping and case', () => {
    guard('key', 'GEZDGNBVGY3TQOJQ');
    expect(search([['text', 'gezd gnbv gy3t qojq']])).toHaveLength(1);
    canaryRig.end();
  });
});

describe('the console', () => {
  it('complains of an error nobody expected, and of an expected one that did not come', () => {
    console.error('%s is wrong', 'something');
    expectConsole('warn', /never/);
    expect(consoleRig.inspectRemains()).toEqual([
      'console.error was called: something is wrong',
      'console.warn was not called with /never/',
    ]);
    consoleRig.end();
  });

  it('lets an expected warning pass', () => {
    console.warn('as announced');
    expectConsole('warn', /announced/);
    expect(consoleRig.inspectRemains()).toEqual([]);
  });
});

describe('the request ledger', () => {
  it('complains of a consuming call that was not expected, and of a count that is not met', async () => {
    const backend = createTestBackend();
    await backend.fetch('/api/v2/mfa/totp/associate', { method: 'POST' });
    expectRequests({ verifyTotp: 1 });
    expect(requestRig.inspect()).toEqual([
      'associateTotp was called 1 × and not expected',
      'verifyTotp was called 0 ×, not 1 ×',
    ]);
    requestRig.end();
    canaryRig.end();
  });

  it('lets reading calls pass, and counts where asked to', () => {
    expect(compare(new Map([['listAuthenticators', 3]]), {})).toEqual([]);
    expect(compare(new Map([['listAuthenticators', 3]]), { listAuthenticators: 1 })).toHaveLength(
      1,
    );
  });
});

describe('the announcement log', () => {
  it('keeps what was said, the same text twice', () => {
    render(<LiveRegions />);
    announce('Copied');
    announce('Copied');
    announce('Wrong', { assertive: true });
    expect(announcedTexts()).toEqual(['Copied', 'Copied', 'Wrong']);
  });

  it('complains of a region that nobody hears', () => {
    const { container } = render(<LiveRegions />);
    container.setAttribute('inert', '');
    const region = container.querySelector('[data-part="live-region-polite"]');
    region?.append('unheard');
    expect(announcementRig.inspect()).toEqual(['“unheard” was said in a region that nobody hears']);
    announcementRig.end();
  });

  it('complains of a part of the kit that is live by itself', () => {
    render(<div className="mfa-root" role="alert" />);
    render(
      <div className="mfa-root">
        <p className="stray" role="alert" />
      </div>,
    );
    expect(announcementRig.inspect()).toEqual(['<p class="stray"> is live by itself']);
    document.body.replaceChildren();
  });
});

describe('the page', () => {
  it('complains of what a test leaves on it, and has it clean for the next', () => {
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    document.body.append('left over');
    document.documentElement.dir = 'rtl';
    expect(pageRig.inspectRemains()).toEqual([
      'The test left this on the page: left over',
      'The test left <html> with “dir,rtl”, not “”.',
      'The test left the browser asking before the page is left.',
    ]);
    window.removeEventListener('beforeunload', ask);
    pageRig.end();
    expect(pageRig.inspectRemains()).toEqual([]);
  });
});

it('a rig is switched off by a reason in the title alone', () => {
  expect(isSwitchedOff(canaryRig, 'shows the key')).toBe(false);
  expect(isSwitchedOff(canaryRig, 'shows the key (without canaries: )')).toBe(false);
  expect(isSwitchedOff(canaryRig, 'shows it (without canaries: the key is on paper)')).toBe(true);
  expect(isSwitchedOff(consoleRig, 'shows it (without canaries: the key is on paper)')).toBe(false);
});
