import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { RecoveryCodeSave } from '../../../src/components/recovery-code-save/index.ts';
import { keepButtons } from '../../../src/components/recovery-code-save/KeepActions.tsx';
import { announcedTexts } from '../../support/announcements.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';

const code = '9f2c-41d7-8ab0-63e5-c1f8-27d4';
const name = 'Print recovery code';

beforeAll(() => keepButtons.load());

afterEach(() => void vi.restoreAllMocks());

function renderSave() {
  return renderWithMfa(
    <RecoveryCodeSave recoveryCodes={[code]} issuer="Fernway" account="mara@fernway.example" />,
  );
}

/** Answers in place of the browser's own dialog, in every frame that is made from now on. */
function catchPrinting(print: (view: Window) => void) {
  const append = document.body.append.bind(document.body);
  vi.spyOn(document.body, 'append').mockImplementation((...nodes) => {
    append(...nodes);
    for (const node of nodes) {
      if (!(node instanceof HTMLIFrameElement) || !node.contentWindow) continue;
      const view = node.contentWindow;
      view.print = () => print(view);
    }
  });
}

describe('printing recovery codes', () => {
  it('prints a sheet of its own, in black on white, and takes it away afterwards', async () => {
    const pages: { title: string; text: string; color: string; size: string }[] = [];
    catchPrinting((view) => {
      const codes = view.document.querySelector('.codes p');
      const style = codes && view.getComputedStyle(codes);
      pages.push({
        title: view.document.title,
        text: view.document.body.innerText,
        color: style?.color ?? '',
        size: style?.fontSize ?? '',
      });
      view.dispatchEvent(new Event('afterprint'));
    });
    const { user } = renderSave();
    await user.click(screen.getByRole('button', { name }));
    expect(pages).toEqual([
      {
        title: 'Recovery code for Fernway',
        text: expect.stringContaining(code),
        color: 'rgb(0, 0, 0)',
        size: '22px',
      },
    ]);
    expect(pages[0]?.text).toMatch(/Account\s+mara@fernway\.example\s+Created/);
    expect(document.querySelector('iframe[title]')).toBeNull();
    expect(screen.getByRole('button', { name: 'Finish' })).toHaveAccessibleDescription(
      'Select the box when you have saved the code.',
    );
  });

  it('takes the sheet away with the component at the latest', async () => {
    catchPrinting(() => {});
    const { user, show } = renderSave();
    await user.click(screen.getByRole('button', { name }));
    expect(document.querySelectorAll('iframe[title^="Recovery"]')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name }));
    expect(document.querySelectorAll('iframe[title^="Recovery"]')).toHaveLength(1);
    show(null);
    expect(document.querySelector('iframe[title^="Recovery"]')).toBeNull();
  });

  it('prints the page with all but the codes hidden, where a frame prints nothing', async () => {
    catchPrinting(() => {
      throw new Error('not here');
    });
    const marks: boolean[] = [];
    vi.spyOn(window, 'print').mockImplementation(() => {
      marks.push(document.documentElement.hasAttribute('data-mfa-printing'));
      window.dispatchEvent(new Event('afterprint'));
    });
    const { user } = renderSave();
    await user.click(screen.getByRole('button', { name }));
    expect(marks).toEqual([true]);
    expect(document.documentElement).not.toHaveAttribute('data-mfa-printing');
  });

  it('says what to do where the browser prints nothing', async () => {
    catchPrinting(() => {
      throw new Error('not here');
    });
    vi.spyOn(window, 'print').mockImplementation(() => {
      throw new Error('nor here');
    });
    const { user } = renderSave();
    await user.click(screen.getByRole('button', { name }));
    const text = 'The print window did not open. Use copy or download instead.';
    await waitFor(() => expect(announcedTexts()).toEqual([text]));
    expect(document.documentElement).not.toHaveAttribute('data-mfa-printing');
    expect(screen.getByRole('button', { name: 'Finish' })).toHaveAccessibleDescription(
      /Copy, download or print/,
    );
  });
});
