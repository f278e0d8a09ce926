import { act } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyRefused } from '../../../src/components/internal/index.ts';
import { announcedTexts } from '../../support/announcements.ts';
import { renderWithMfa } from '../../support/renderWithMfa.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A device that is worked by touch, or by a pointer, until `change`. */
function stubPointer(isCoarse: boolean) {
  const media = Object.assign(new EventTarget(), { matches: isCoarse });
  vi.stubGlobal('matchMedia', (query: string) =>
    query === '(pointer: coarse)' ? media : Object.assign(new EventTarget(), { matches: false }),
  );
  return (matches: boolean) => {
    media.matches = matches;
    act(() => void media.dispatchEvent(new Event('change')));
  };
}
const notice = () => document.querySelector('[data-part="copy-refused"]');
const onDevice = (name: string) =>
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(`Mozilla/5.0 (${name})`);

describe('where the page may not copy', () => {
  it.each([
    ['Macintosh; Intel Mac OS X 10_15_7', '⌘C'],
    ['iPad; CPU OS 18_0 like Mac OS X', '⌘C'],
    ['iPhone; CPU iPhone OS 18_0', '⌘C'],
    ['Windows NT 10.0; Win64; x64', 'Ctrl+C'],
    ['X11; Linux x86_64', 'Ctrl+C'],
  ])('names the keys of %s, and says so', (device, keys) => {
    onDevice(device);
    stubPointer(false);
    renderWithMfa(<CopyRefused />);
    const text = `This page cannot copy for you. The text is selected: press ${keys}.`;
    expect(notice()).toHaveTextContent(text);
    expect(announcedTexts()).toEqual([text]);
  });

  it('names the gesture where the device is worked by touch, also when it becomes one', () => {
    onDevice('X11; Linux x86_64');
    const change = stubPointer(false);
    const { show } = renderWithMfa(<CopyRefused />);
    change(true);
    expect(notice()).toHaveTextContent(/press and hold it/);
    change(false);
    expect(notice()).toHaveTextContent(/press Ctrl\+C/);
    show(null);
    change(true);
  });

  it('names the keys in a page that knows no media queries', () => {
    onDevice('X11; Linux x86_64');
    vi.stubGlobal('matchMedia', undefined);
    renderWithMfa(<CopyRefused />);
    expect(notice()).toHaveTextContent(/press Ctrl\+C/);
  });
});
