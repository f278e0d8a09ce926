import type { Decorator } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';
import highContrast from '../src/theme/presets/high-contrast.css?inline';
import midnight from '../src/theme/presets/midnight.css?inline';
import plain from '../src/theme/presets/plain.css?inline';
import orchard from '../stories/theming/brands/orchard.css?inline';
import signal from '../stories/theming/brands/signal.css?inline';
import { useLook } from './useLook.ts';

const page = ':root { color-scheme: light dark; --host-canvas: light-dark(#ffffff, #15171c) }';
const themes: Record<string, string> = {
  plain,
  midnight: `${midnight} :root { color-scheme: dark; --host-canvas: #0d1020 }`,
  'high-contrast': `${highContrast} :root { --host-canvas: light-dark(#ffffff, #000000) }`,
  signal,
  orchard,
};
const sheet = typeof document === 'undefined' ? undefined : new CSSStyleSheet();

/** The page around a story: the toolbar's theme, scheme and direction, as a host sets them. */
export const withPage: Decorator = (Story, { globals, viewMode }) => {
  const isWhole = viewMode !== 'docs';
  const { preset, scheme, direction } = useLook(globals);
  useLayoutEffect(() => {
    if (!sheet) return;
    sheet.replaceSync(`${page} ${themes[preset] ?? ''}`);
    document.adoptedStyleSheets = [sheet];
    const { style, dir } = document.documentElement;
    for (const name of ['--mfa-scheme', 'color-scheme']) {
      if (scheme === 'auto') style.removeProperty(name);
      else style.setProperty(name, scheme);
    }
    if (!isWhole) return;
    document.body.style.background = 'var(--host-canvas)';
    if (direction !== 'auto') document.documentElement.dir = direction;
    return () => {
      document.documentElement.dir = dir;
    };
  }, [preset, scheme, direction, isWhole]);
  if (isWhole) return <Story />;
  return (
    <div dir={direction} style={{ padding: 24, background: 'var(--host-canvas)' }}>
      <Story />
    </div>
  );
};
