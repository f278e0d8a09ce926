import './loadedBeforehand.ts';
import { expect, it } from 'vitest';
import { testSecret } from '../../../src/testing/index.ts';
import { renderStepUp } from '../../components/step-up/renderStepUp.tsx';
import { expectRequests } from '../../support/requests.ts';
import { openDriver } from './openDriver.ts';

it('answers a step-up, and waits until what was asked for goes on', async () => {
  expectRequests({ verifyTotp: 1 });
  const { user, backend, onPassed, getByRole, findByText } = renderStepUp();
  await user.click(getByRole('button', { name: 'Remove' }));
  const screen = await openDriver().answerStepUp(backend.codeFor(testSecret));
  expect(screen.component).toBeUndefined();
  expect(onPassed).toHaveBeenCalledTimes(1);
  await findByText('Removed');
});

it('says why a step-up was not passed', async () => {
  expectRequests({ verifyTotp: 1 });
  const { user, getByRole } = renderStepUp();
  await user.click(getByRole('button', { name: 'Remove' }));
  await expect(openDriver().answerStepUp('000000')).rejects.toThrow(
    /^react-mfa-kit: the step-up was not passed; the screen was challenge in the state verify with the problem code-rejected/,
  );
});
