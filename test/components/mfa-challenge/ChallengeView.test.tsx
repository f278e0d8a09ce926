import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import '../../../src/components/mfa-challenge/VerifyFactor.tsx';
import '../../../src/components/recovery-code-save/index.ts';
import { ChallengeView } from '../../../src/components/mfa-challenge/ChallengeView.tsx';
import type { ChallengeOption, MfaChallenge, MfaChallengeState } from '../../../src/flows/index.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';
import { getRoot } from '../code-verify/renderForm.tsx';

const app: ChallengeOption = { method: 'totp', task: 'verify' };
const sms: ChallengeOption = {
  method: 'sms',
  task: 'verify',
  target: '7700900123',
  targetCountryCode: '44',
};
const email: ChallengeOption = { method: 'email', task: 'verify', target: 'robin@example.com' };
const face: ChallengeOption = { method: 'face', task: 'bind' };

/** A challenge in whatever state, over nothing. */
function challengeIn(state: MfaChallengeState, change: Partial<MfaChallenge> = {}): MfaChallenge {
  return {
    state,
    options: [app, sms, email, face],
    person: { email: 'robin@example.com' },
    endsIn: undefined,
    extend: undefined,
    choose: vi.fn(),
    chooseAnother: vi.fn(),
    finish: vi.fn(),
    cancel: vi.fn(),
    codeVerify: {},
    recoveryCodeEntry: {},
    faceCapture: {},
    totpEnrollment: {},
    ...change,
  };
}

describe('ChallengeView', () => {
  it('lists every way with where its code goes, masked', async () => {
    const challenge = challengeIn({ status: 'choosing' });
    const { user } = renderWithMfa(<ChallengeView challenge={challenge} support="Call us" />);
    const ways = screen.getByRole('list', { name: 'Ways to confirm it’s you' });
    expect(
      [...ways.children].map((way) => way.textContent?.replace(/[\u2066-\u2069]/g, '')),
    ).toEqual([
      'Authenticator appCode from the app',
      'Text messageCode to +44 •••• ••0123',
      'EmailCode to r•••@example.com',
      'Face checkNot set up yet',
    ]);
    expect(getRoot('challenge')).toHaveTextContent('Call us');
    await user.click(screen.getByRole('button', { name: /^Text message/ }));
    expect(challenge.choose).toHaveBeenCalledExactlyOnceWith(sms);
  });

  it('offers another way where there is one', async () => {
    const challenge = challengeIn({ status: 'verify', option: app });
    const { user } = renderWithMfa(<ChallengeView challenge={challenge} />);
    await user.click(await screen.findByRole('button', { name: 'Try another way' }));
    expect(challenge.chooseAnother).toHaveBeenCalledOnce();
  });

  it('brings the focus to the heading of the next screen', async () => {
    const { show } = renderWithMfa(
      <ChallengeView challenge={challengeIn({ status: 'verify', option: app })} />,
    );
    await screen.findByRole('textbox');
    show(<ChallengeView challenge={challengeIn({ status: 'choosing' })} />);
    expect(screen.getByRole('heading', { name: 'Choose another way' })).toHaveFocus();
  });

  it('shows recovery codes that an earlier screen left unsaved before it lets anybody in', async () => {
    const user = { id: '1', token: '' };
    const recoveryCodes = ['9f2c-41d7-8ab0-63e5-c1f8-27d4'];
    const challenge = challengeIn({ status: 'saving-code', recoveryCodes, user });
    const rendered = renderWithMfa(<ChallengeView challenge={challenge} saveGate="none" />);
    await rendered.user.click(await screen.findByRole('button', { name: 'Finish' }));
    expect(challenge.finish).toHaveBeenCalledOnce();
  });

  it('has no countdown where nothing can run out any more', () => {
    const state = { status: 'done', user: { id: '1', token: '' } } as const;
    renderWithMfa(<ChallengeView challenge={challengeIn(state, { endsIn: 12 })} />);
    expect(getRoot('challenge')).not.toHaveTextContent(/This sign-in ends/);
  });
});
