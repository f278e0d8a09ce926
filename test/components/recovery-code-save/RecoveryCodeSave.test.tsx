import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  RecoveryCodeSave,
  type RecoveryCodeSaveProps,
} from '../../../src/components/recovery-code-save/index.ts';
import { keepButtons } from '../../../src/components/recovery-code-save/KeepActions.tsx';
import { typeBackField } from '../../../src/components/recovery-code-save/SaveGateField.tsx';
import { zhCN } from '../../../src/messages/zh-CN.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { guard } from '../../support/canaries.ts';
import { type MfaSetting, renderWithMfa } from '../../support/renderWithMfa.tsx';

const code = '9f2c-41d7-8ab0-63e5-c1f8-27d4';
const codes = ['1a2b3-c4d5e', '6f7a8-b9c0d', 'e1f2a-3b4c5'];

// As after a moment on the page. `RecoveryCodeSave.lazy.test.tsx` has the moment itself.
beforeAll(() => Promise.all([keepButtons.load(), typeBackField.load()]));

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  vi.restoreAllMocks();
});

function renderSave(props: Partial<RecoveryCodeSaveProps> = {}, setting?: MfaSetting) {
  const onSuccess = vi.fn();
  for (const secret of props.recoveryCodes ?? [code]) guard('recovery code', secret);
  const page = renderWithMfa(
    <RecoveryCodeSave
      recoveryCodes={[code]}
      issuer="Fernway"
      account="mara@fernway.example"
      onSuccess={onSuccess}
      {...props}
    />,
    setting,
  );
  const finish = () => screen.getByRole('button', { name: /Finish|完成/ });
  return { ...page, onSuccess, finish };
}

describe('RecoveryCodeSave', () => {
  it('L14 explains what is missing before it lets a person finish', async () => {
    const { user, finish, onSuccess } = renderSave();
    const first = 'Copy, download or print the code first. Then select the box.';
    expect(finish()).toHaveAttribute('aria-disabled', 'true');
    expect(finish()).toHaveAccessibleDescription(first);
    await user.click(finish());
    await user.click(finish());
    await waitFor(() => expect(announcedTexts()).toEqual([first, first]));

    stubClipboard();
    await user.click(screen.getByRole('button', { name: 'Copy recovery code' }));
    const then = 'Select the box when you have saved the code.';
    await waitFor(() => expect(finish()).toHaveAccessibleDescription(then));
    await user.click(screen.getByRole('checkbox', { name: /I have saved this code/ }));
    expect(finish()).not.toHaveAttribute('aria-disabled');
    expect(onSuccess).not.toHaveBeenCalled();
    await user.click(finish());
    expect(onSuccess).toHaveBeenCalledTimes(1);
    await user.click(finish());
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  it('L14 has the browser ask before the page is left, until the code is saved', async () => {
    const { user, finish } = renderSave();
    expect(leavePage()).toBe(true);
    await user.click(screen.getByRole('checkbox'));
    expect(leavePage()).toBe(true);
    await user.click(finish());
    expect(leavePage()).toBe(false);
  });

  it('L14 asks nothing more once it is gone', () => {
    const { show } = renderSave();
    expect(leavePage()).toBe(true);
    show(null);
    expect(leavePage()).toBe(false);
  });

  it('wants one of the codes typed back, whatever the dashes and capitals', async () => {
    const { user, finish, onSuccess } = renderSave({ saveGate: 'type-back' });
    const field = screen.getByRole('textbox', { name: 'Recovery code' });
    await user.click(finish());
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription('Enter your recovery code.');
    await user.keyboard('9f2c 41d7');
    expect(field).not.toBeInvalid();
    await user.click(finish());
    expect(field).toHaveAccessibleDescription(/did not match/);
    await user.keyboard(code.toUpperCase().replaceAll('-', ' '));
    await user.click(finish());
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  it('wants nothing where the host says so', async () => {
    const { user, finish, onSuccess } = renderSave({ saveGate: 'none' });
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(finish());
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  it('lets a person leave where the host can take them back', async () => {
    const onCancel = vi.fn();
    const { user } = renderSave({ onCancel });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  it('shows several codes as a list, and speaks of several', async () => {
    const { container } = renderSave({ recoveryCodes: codes });
    expect(screen.getByRole('heading', { name: 'Save your recovery codes' })).toBeVisible();
    expect(screen.getByRole('group', { name: '3 recovery codes' })).toBeVisible();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(codes);
    expect(container.querySelector('[translate="no"]')).toHaveTextContent('6f7a8-b9c0d');
  });

  it('copies the codes as they are, one a line', async () => {
    const { user } = renderSave({ recoveryCodes: codes });
    const written = stubClipboard();
    await user.click(screen.getByRole('button', { name: 'Copy recovery codes' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(written).toEqual([codes.join('\n')]);
    expect(announcedTexts()).toEqual(['Recovery codes copied.']);
  });

  it.each([
    ['is not there', undefined],
    ['refuses', { writeText: () => Promise.reject(new Error('not allowed')) }],
  ])(
    'B01 selects the code and says which keys to press where the clipboard %s',
    async (_, clipboard) => {
      const { user, finish } = renderSave();
      setClipboard(clipboard);
      await user.click(screen.getByRole('button', { name: 'Copy recovery code' }));
      const help = /This page cannot copy for you. The text is selected: press (Ctrl\+C|⌘C)/;
      expect(
        await screen.findByText(help, { selector: '[data-part="notice-text"] *' }),
      ).toBeVisible();
      expect(document.getSelection()?.toString()).toBe(code);
      expect(screen.queryByText('Copied')).toBeNull();
      expect(finish()).toHaveAccessibleDescription(/Copy, download or print/);
      await waitFor(() => expect(announcedTexts()).toEqual([expect.stringMatching(help)]));
    },
  );

  it('B02 shows one outcome for two presses in a row', async () => {
    const { user } = renderSave();
    const waiting: (() => void)[] = [];
    setClipboard({ writeText: () => new Promise<void>((resolve) => waiting.push(resolve)) });
    await user.dblClick(screen.getByRole('button', { name: 'Copy recovery code' }));
    for (const copied of waiting) copied();
    expect(await screen.findAllByText('Copied')).toHaveLength(1);
    expect(announcedTexts()).toEqual(['Recovery code copied.']);
  });

  it('B02 changes nothing where it is left while it copies', async () => {
    const { user, show, onEvent } = renderSave();
    let copied = () => {};
    const writeText = () => new Promise<void>((resolve) => (copied = resolve));
    setClipboard({ writeText });
    await user.click(screen.getByRole('button', { name: 'Copy recovery code' }));
    show(null);
    copied();
    await Promise.resolve();
    expect(announcedTexts()).toEqual([]);
    expect(onEvent).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'copied' }));
  });

  it('writes a file that says what the codes are for, and whose', async () => {
    const downloads = stubDownloads();
    const { user } = renderSave();
    await user.click(screen.getByRole('button', { name: 'Download recovery code' }));
    const [{ name, text } = { name: '', text: '' }] = await downloads();
    expect(name).toMatch(/^Fernway-recovery-code-\d{4}-\d\d-\d\d\.txt$/);
    expect(text.split('\n')).toEqual([
      'Recovery code for Fernway',
      'Use it once, in place of the code from your authenticator app.',
      '',
      code,
      '',
      'Account: mara@fernway.example',
      expect.stringMatching(/^Created: \d{1,2} \w+ \d{4}$/),
      '',
      expect.stringMatching(/^Keep this file away from your phone/),
      '',
    ]);
    expect(announcedTexts()).toEqual(['The download has started.']);
  });

  it('names the file after the page where no service is named, in the language of the page', async () => {
    const downloads = stubDownloads();
    const { user } = renderSave({ issuer: undefined, account: undefined }, { messages: zhCN });
    await user.click(screen.getByRole('button', { name: '下载恢复码' }));
    const [{ name, text } = { name: '', text: '' }] = await downloads();
    expect(name).toMatch(/^localhost-恢复码-\d{4}-\d\d-\d\d\.txt$/);
    expect(text).not.toContain('账号：');
  });

  it('tells the host that codes were copied, and never which', async () => {
    const { user, onEvent } = renderSave();
    stubClipboard();
    await user.click(screen.getByRole('button', { name: 'Copy recovery code' }));
    await waitFor(() =>
      expect(onEvent).toHaveBeenCalledWith({
        flow: 'recovery-code-save',
        step: 'saving-code',
        type: 'copied',
      }),
    );
  });
});

/** Whether the browser would ask. */
function leavePage(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** Another clipboard, or none, until the end of the test. */
function setClipboard(value: object | undefined) {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
}

function stubClipboard(): string[] {
  const written: string[] = [];
  const writeText = async (text: string) => void written.push(text);
  setClipboard({ writeText });
  return written;
}

/** Catches files on their way to the disk. */
function stubDownloads(): () => Promise<{ name: string; text: string }[]> {
  const files: { name: string; blob: Blob }[] = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return `blob:test/${blobs.length}`;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.at(-1);
    if (blob) files.push({ name: this.download, blob });
  });
  return () =>
    Promise.all(files.map(async ({ name, blob }) => ({ name, text: await blob.text() })));
}
