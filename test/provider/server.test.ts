// @vitest-environment node
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { useCodeVerify, useMfaChallenge, useTotpEnrollment } from '../../src/flows/index.ts';
import { MfaProvider, useDeadline } from '../../src/provider/index.ts';

const client = {
  associateTotp: () => Promise.reject(new Error('nothing is asked on a server')),
  confirmTotp: () => Promise.reject(new Error('nothing is asked on a server')),
  verifyTotp: () => Promise.reject(new Error('nothing is asked on a server')),
};

function Flows() {
  const states = [
    useTotpEnrollment().state.status,
    useCodeVerify().state.status,
    useMfaChallenge({ trigger: { mfaToken: 'secret-mfa' } }).state.status,
  ];
  return createElement('p', null, states.join(' '), ` ${useDeadline('limited:totp')}`);
}

it('B06 the provider and the flows render on a server, ask for nothing and show no secret', () => {
  const html = renderToString(
    createElement(MfaProvider, { client, token: 'secret-token' }, createElement(Flows)),
  );
  expect(html).toContain('requesting entry verify');
  expect(html).not.toContain('secret-');
  expect(html).not.toContain('style=');
});
