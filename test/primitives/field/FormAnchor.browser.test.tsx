import { createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { type FormEvent, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button, Dialog, OtpField, useFormAnchor } from '../../../src/primitives/index.ts';

function Step({ onSubmit }: { onSubmit: (code: unknown) => void }) {
  const { id, anchor } = useFormAnchor((event) => {
    onSubmit(new FormData(event.currentTarget).get('totp'));
  });
  return (
    <div>
      <OtpField form={id} name="totp" aria-label="Code" />
      <Button type="submit" form={id}>
        Verify
      </Button>
      {anchor}
    </div>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' });

describe('I18 a form of its own', () => {
  it('is submitted by Enter and by the button; the form of the host around it never is', async () => {
    const [onSubmit, onHostSubmit] = [vi.fn(), vi.fn((event: FormEvent) => event.preventDefault())];
    const { container } = render(
      <StrictMode>
        <form onSubmit={onHostSubmit} aria-label="host">
          <Step onSubmit={onSubmit} />
        </form>
      </StrictMode>,
    );
    field().focus();
    await userEvent.keyboard('123456{Enter}');
    expect(onSubmit.mock.calls).toEqual([['123456']]);
    await userEvent.click(screen.getByRole('button', { name: 'Verify' }));
    expect(onSubmit).toHaveBeenCalledTimes(2);
    expect(onHostSubmit).not.toHaveBeenCalled();
    expect(container.querySelectorAll('form form')).toHaveLength(0);
    expect(field().form).not.toBe(screen.getByRole('form', { name: 'host' }));
  });

  it('is never sent to a server by the browser', () => {
    render(<Step onSubmit={() => {}} />);
    const form = field().form ?? document.createElement('form');
    const submission = createEvent.submit(form);
    fireEvent(form, submission);
    expect(submission.defaultPrevented).toBe(true);
    expect(form.noValidate).toBe(true);
  });

  it('stands in the dialog it belongs to', async () => {
    const onSubmit = vi.fn();
    render(
      <Dialog.Root open>
        <Dialog.Popup aria-label="Verify">
          <Step onSubmit={onSubmit} />
        </Dialog.Popup>
      </Dialog.Root>,
    );
    expect(screen.getByRole('dialog')).toContainElement(field().form);
    field().focus();
    await userEvent.keyboard('123456{Enter}');
    expect(onSubmit.mock.calls).toEqual([['123456']]);
  });

  it('stands outside a dialog that a form of the host is around', () => {
    render(
      <form>
        <Dialog.Root open>
          <Dialog.Popup aria-label="Verify">
            <Step onSubmit={() => {}} />
          </Dialog.Popup>
        </Dialog.Root>
      </form>,
    );
    expect(field().form?.parentElement).toBe(document.body);
  });

  it('stands in the shadow root it belongs to, for owners do not cross it', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    const root = createRoot(shadow);
    root.render(<Step onSubmit={() => {}} />);
    await waitFor(() => expect(shadow.querySelector('form')).not.toBeNull());
    expect(shadow.querySelector('form')?.parentNode).toBe(shadow);
    root.unmount();
    host.remove();
  });

  it('goes with the component', () => {
    const { unmount } = render(<Step onSubmit={() => {}} />);
    const form = field().form;
    unmount();
    expect(form?.isConnected).toBe(false);
  });

  it('is nothing on the server, where Enter does nothing', () => {
    expect(renderToString(<Step onSubmit={() => {}} />)).not.toContain('<form');
  });
});
