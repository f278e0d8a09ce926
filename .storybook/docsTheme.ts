import { create } from 'storybook/theming';

const isDark =
  typeof window !== 'undefined' && window.matchMedia('(prefers-color-scheme: dark)').matches;

/** How the playground itself looks: as the system does. */
export const docsTheme = create({
  base: isDark ? 'dark' : 'light',
  brandTitle: 'react-mfa-kit',
  brandTarget: '_self',
});
