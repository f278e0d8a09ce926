import { screen } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { describe, expect, it, vi } from 'vitest';
import { EmailInput } from '../../../src/components/internal/EmailInput.tsx';
import { useEmailInput } from '../../../src/components/internal/useEmailInput.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';

/** As a step uses it: react-hook-form keeps the text, and is asked for it on a press. */
function Step({ onSend }: { onSend(email: string): void }) {
  const { read, explain } = useEmailInput();
  const { register, handleSubmit, formState, getValues } = useForm<{ email: string }>();
  const reading = read(getValues('email') ?? '');
  const isRefused = formState.errors.email !== undefined && reading.status !== 'email';
  return (
    <>
      <EmailInput
        {...register('email', { validate: (text) => read(text).status === 'email' })}
        error={isRefused ? explain(reading.status) : undefined}
      />
      <button
        type="button"
        onClick={() =>
          void handleSubmit(({ email }) => {
            const found = read(email);
            if (found.status === 'email') onSend(found.email);
          })()
        }
      >
        Send
      </button>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Email address' });
const press = () => screen.getByRole('button', { name: 'Send' });

function renderStep() {
  const onSend = vi.fn();
  return { ...renderWithMfa(<Step onSend={onSend} />), onSend };
}

describe('the field for an email address', () => {
  it('says what it is for, and asks the browser for the address and its keyboard', () => {
    renderStep();
    expect(field()).toHaveAccessibleDescription('Use one you can open now.');
    expect(field()).toHaveAttribute('autocomplete', 'email');
    expect(field()).toHaveAttribute('type', 'email');
    expect(field()).toHaveAttribute('dir', 'ltr');
  });

  it('gives the form an address without what surrounds it', async () => {
    const { user, onSend } = renderStep();
    await user.click(field());
    await user.paste('mailto:Mara@fernway.example');
    await user.click(press());
    expect(onSend.mock.calls).toEqual([['Mara@fernway.example']]);
  });

  it.each([
    ['', 'Enter your email address.'],
    ['mara@fernway', 'Enter the whole address, such as name@example.com.'],
  ])('says under itself what is missing from %j', async (text, error) => {
    const { user, onSend } = renderStep();
    await user.click(field());
    await user.paste(text);
    await user.click(press());
    expect(await screen.findByText(error)).toBeVisible();
    expect(field()).toHaveAccessibleDescription(error);
    expect(field()).toBeInvalid();
    expect(field()).toHaveValue(text);
    expect(onSend).not.toHaveBeenCalled();
  });

  it('puts the address into no attribute', async () => {
    const { user, container } = renderStep();
    await user.type(field(), 'mara@fernway.example');
    expect(container.outerHTML).not.toContain('fernway');
  });
});
