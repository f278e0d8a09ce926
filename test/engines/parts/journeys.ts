import { scenarios } from 'react-mfa-kit/testing';
import { expect, it } from 'vitest';
import { expectNoComplaint, listen } from '../support/listen.ts';
import { expectHeading, expectSignedIn, scan, signIn } from '../support/person.ts';
import type { Stage } from '../support/Stage.ts';

/** The whole way of a person, in through each kind of second step that differs between browsers. */
export function testJourneys(stage: Stage): void {
  it('binds an authenticator app and gets in, under strict CSP with Trusted Types', async () => {
    const { page, pages } = stage;
    const { url, backend } = await pages.serveDemo();
    await page.open(url);
    await listen(page);
    await signIn(page);
    await expectHeading(page, 'Set up an authenticator app');
    const phone = await scan(page);
    await page.press('Continue');
    await expectHeading(page, 'Enter the code from the app');
    await page.type(phone.readCode());
    await expectHeading(page, 'Save your recovery code');
    await page.press('Copy recovery code');
    await page.click('input[type="checkbox"]');
    await page.press('Finish');
    await expectSignedIn(page);
    expect(backend.ledger.count('confirmTotp')).toBe(1);
    await expectNoComplaint(page);
  });

  it('confirms with a face in front of the browser’s own camera, which is off then', async ({
    skip,
  }) => {
    const { page, pages } = stage;
    skip(Boolean(stage.cannot.film), stage.cannot.film);
    const demo = await pages.serveDemo();
    scenarios.faceEnrolled(demo.backend);
    await page.open(demo.url);
    await listen(page);
    await signIn(page);
    await expectHeading(page, 'Confirm with your face');
    await page.press('Start the camera');
    await page.click('[data-part="camera-shutter"]:not([aria-disabled])');
    await expectHeading(page, 'Is this photo clear?');
    await page.press('Use this photo');
    await expectSignedIn(page);
    expect(await page.run(() => window.tracks.map(({ readyState }) => readyState))).toEqual([
      'ended',
    ]);
    expect(demo.backend.state.uploads).toHaveLength(1);
    await expectNoComplaint(page);
  });
}
