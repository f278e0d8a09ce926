import { render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { announce, Dialog, LiveRegions } from '../../../src/primitives/index.ts';

const polite = () => screen.getAllByRole('status', { hidden: true });

describe('an announcement', () => {
  it('is written into a region that stood there empty', () => {
    render(<LiveRegions />, { wrapper: StrictMode });
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    announce('Copied.');
    expect(screen.getByRole('status')).toHaveTextContent('Copied.');
    announce('That code did not match.', { assertive: true });
    expect(screen.getByRole('alert')).toHaveTextContent('That code did not match.');
    expect(screen.getByRole('status')).toHaveTextContent('Copied.');
  });

  it('is a new element when the same text is said again', () => {
    render(<LiveRegions />);
    announce('Copied.');
    const first = screen.getByRole('status').firstElementChild;
    announce('Copied.');
    expect(screen.getByRole('status').firstElementChild).not.toBe(first);
    expect(screen.getByRole('status')).toHaveTextContent(/^Copied\.$/);
  });

  it('is plain text, whatever is in it', () => {
    render(<LiveRegions />);
    announce('<b>bold</b>');
    expect(screen.getByRole('status')).toHaveTextContent('<b>bold</b>');
  });

  it('goes to the innermost open dialog, and back to the page when that is closed', () => {
    const Stage = ({ depth }: { depth: number }) => (
      <>
        <LiveRegions />
        <Dialog.Root open={depth > 1}>
          <Dialog.Popup aria-label="inner" />
        </Dialog.Root>
        <Dialog.Root open={depth > 0}>
          <Dialog.Popup aria-label="outer" />
        </Dialog.Root>
      </>
    );
    const { rerender } = render(<Stage depth={1} />);
    announce('one');
    rerender(<Stage depth={2} />);
    announce('two');
    expect(screen.getByRole('dialog', { name: 'outer', hidden: true })).toHaveTextContent('one');
    expect(screen.getByRole('dialog', { name: 'inner', hidden: true })).toHaveTextContent('two');
    rerender(<Stage depth={0} />);
    announce('three');
    expect(polite()).toHaveLength(1);
    expect(polite()[0]).toHaveTextContent('three');
  });

  it('avoids a region that is hidden from screen readers', () => {
    render(
      <>
        <LiveRegions />
        <div aria-hidden="true">
          <LiveRegions />
        </div>
      </>,
    );
    announce('heard');
    expect(polite().map((region) => region.textContent)).toEqual(['heard', '']);
  });

  it('stays in the shadow root of the element that speaks', async () => {
    render(<LiveRegions />);
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    const root = createRoot(shadow);
    root.render(<LiveRegions />);
    await waitFor(() => expect(shadow.querySelector('[role="status"]')).not.toBeNull());
    announce('inside', { near: shadow.querySelector('[role="status"]') });
    expect(shadow.querySelector('[role="status"]')).toHaveTextContent('inside');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    root.unmount();
    host.remove();
  });

  it('is lost without a word where nobody can hear it', () => {
    expect(() => announce('anyone?')).not.toThrow();
  });
});
