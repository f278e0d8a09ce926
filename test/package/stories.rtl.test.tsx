import { tellStories } from './support/tellStories.tsx';

// Contrast is the same in either direction.
tellStories({
  name: 'right to left',
  globals: { scheme: 'light', direction: 'rtl' },
  narrow: true,
  rules: { 'color-contrast': { enabled: false } },
});
