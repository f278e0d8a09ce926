import type { Decorator } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';
import highContrast from '../src/theme/presets/high-contrast.css?inline';
import midnight from '../src/theme/presets/midnight.css?inline';
import plain from '../src/theme/presets/plain.css?inline';
import { useLook } from './useLook.ts';

const presets: Record<string, string> = { plain, midnight, 'high-contrast': highContrast };
const presetSheet = typeof document === 'undefined' ? undefined : new CSSStyleSheet();

/** The page around a story: the toolbar's theme, scheme and direction, as a host sets them. */
export const withPage: Decorator = (Story, { globals }) => {
  const { preset, scheme, direction } = useLook(globals);
  const dark = preset === 'midnight' || scheme === 'dark';
  useLayoutEffect(() => {
    if (!presetSheet) return;
    presetSheet.replaceSync(presets[preset] ?? '');
    document.adoptedStyleSheets = [presetSheet];
    const { style, dir } = document.documentElement;
    if (scheme === 'auto') style.removeProperty('--mfa-scheme');
    else style.setProperty('--mfa-scheme', scheme);
    style.colorScheme = scheme === 'auto' ? 'light dark' : dark ? 'dark' : 'light';
    document.body.style.background = 'light-dark(#ffffff, #15171c)';
    if (direction !== 'auto') document.documentElement.dir = direction;
    return () => {
      document.documentElement.dir = dir;
    };
  }, [preset, scheme, direction, dark]);
  return <Story />;
};
