import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { keepButtons, RecoveryCodeSave } from '../../../src/components/recovery-code-save/index.ts';
import { typeBackField } from '../../../src/components/recovery-code-save/SaveGateField.tsx';
import { guard } from '../../support/canaries.ts';
import { expectConsole } from '../../support/consoleRig.ts';
import { holdBack } from '../../support/holdBack.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';

const code = '9f2c-41d7-8ab0-63e5-c1f8-27d4';

afterEach(() => void vi.restoreAllMocks());

it('shows the codes at once, and keeps the place of the buttons and the field until they are loaded', async () => {
  guard('recovery code', code);
  const [buttons, field] = [holdBack<unknown>(keepButtons), holdBack<unknown>(typeBackField)];
  const { container } = renderWithMfa(
    <RecoveryCodeSave recoveryCodes={[code]} saveGate="type-back" />,
  );
  const skeletons = () => container.querySelectorAll('[data-part="skeleton"]');
  expect(screen.getByRole('group', { name: 'Recovery code' })).toHaveTextContent(code);
  expect([...skeletons()].map((one) => one.getAttribute('data-size'))).toEqual(['keep', 'field']);

  await buttons.come();
  await field.come();
  expect(screen.getByRole('button', { name: 'Copy recovery code' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Print recovery code' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Recovery code' })).toBeVisible();
  expect(skeletons()).toHaveLength(0);
});

it('has all of it in the first render once a page has loaded it', async () => {
  await Promise.all([keepButtons.load(), typeBackField.load()]);
  renderWithMfa(<RecoveryCodeSave recoveryCodes={[code]} saveGate="type-back" />);
  expect(screen.getByRole('button', { name: 'Copy recovery code' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Recovery code' })).toBeVisible();
});

it.each([
  ['buttons', keepButtons],
  ['field', typeBackField],
])(
  'keeps the codes in sight where the %s do not load, and loads again on a press',
  async (_, lazy) => {
    expectConsole('error', /no such part|The above error/);
    const held = holdBack<unknown>(lazy);
    const { user } = renderWithMfa(
      <RecoveryCodeSave recoveryCodes={[code]} saveGate="type-back" />,
    );
    await held.fail();
    expect(screen.getByRole('group', { name: 'Recovery code' })).toHaveTextContent(code);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await held.come();
    expect(screen.getByRole('button', { name: 'Copy recovery code' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Recovery code' })).toBeVisible();
  },
);
